/** A step that shapes a state for a test, without an operation and without a login, and the parts that it names. */
import { createSoundParts } from '../checks/shape-complaint.ts';
import { stateComplaint } from '../checks/state-complaint.ts';
import type { Environment } from '../environment.ts';
import type { Partition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';

/** @throws ContradictionError when the state would contradict itself; nothing changes then. */
export type Change = (state: ApplianceState, env: Environment) => ApplianceState;

/** A builder throws it when parts contradict each other; the message names them. */
export class ContradictionError extends TypeError {
  override readonly name = 'ContradictionError';
}

/** Applies changes in sequence. */
export function shapeState(
  state: ApplianceState,
  changes: readonly Change[],
  env: Environment,
): ApplianceState {
  return changes.reduce((shaped, change) => shape(shaped, change, env), state);
}

const sound = createSoundParts();

/** @throws ContradictionError also for parts that violate their types, from callers without types */
export function shape(state: ApplianceState, change: Change, env: Environment): ApplianceState {
  const shaped = change(state, env);
  demand(stateComplaint(shaped, sound));
  return shaped;
}

/** @throws ContradictionError with the complaint, unless it is null */
export function demand(complaint: string | null): void {
  if (complaint !== null) throw new ContradictionError(complaint);
}

/** The partition with this identifier or, failing that, this name. @throws ContradictionError when there is none */
export function namedPartition({ hsm }: ApplianceState, named: string): Partition {
  const partitions = Object.values(hsm.partitions);
  const found = partitions.find(({ id }) => id === named) ?? partitions.find(({ name }) => name === named);
  if (found !== undefined) return found;
  const names = partitions.map(({ name }) => name).join(', ') || 'none';
  throw new ContradictionError(`There is no partition ${named}. Partitions: ${names}.`);
}
