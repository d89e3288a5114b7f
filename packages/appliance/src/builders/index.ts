/** Builders of states, for tests and tools that need an appliance in a certain state. */
export { type Change, ContradictionError, shapeState } from './change.ts';
export { type ClientParts, client } from './client.ts';
export { firmware, type HsmParts, hsm } from './hsm.ts';
export { type ObjectParts, object } from './object.ts';
export { type PartitionParts, partition } from './partition.ts';
export { cachedPedKey, type PedParts, ped } from './ped.ts';
export { type LoginParts, type SessionParts, session } from './session.ts';
export { type TaskParts, task } from './task.ts';
export { type UserParts, user } from './user.ts';
