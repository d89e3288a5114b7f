/**
 * Checks data that is to become the state of an appliance: its references, and the shape of the parts that
 * programs write.
 */
import { sessionsByKey } from '../auth/session-table.ts';
import type { ApplianceState } from '../state.ts';
import { entriesComplaint } from './entries-complaint.ts';
import { partitionComplaint } from './partition-complaint.ts';
import { sampleClient, sampleTask, sampleUser } from './samples.ts';
import { firstComplaint, isFields, shapeComplaint } from './shape.ts';

/**
 * The first reason why `given` is not a state, as a sentence; null for a valid state. `like` is any valid
 * state of the same program. The settings of the rooms are compared by name and kind only; users, partitions,
 * tasks and clients by each of their fields. Each entry must be stored under its id, and sessions must belong
 * to existing users.
 */
export function stateComplaint(given: unknown, like: ApplianceState): string | null {
  const shape = shapeComplaint(given, { ...like, cluster: null }, 'The state');
  // The shape was compared above, which no type can express.
  return shape ?? contentsComplaint(given as ApplianceState, like);
}

function contentsComplaint(state: ApplianceState, like: ApplianceState): string | null {
  return firstComplaint([
    () => entriesComplaint(state.users, sampleUser, 'user', 'name'),
    () => entriesComplaint(state.tasks, sampleTask, 'task', 'id'),
    () => shapeComplaint(state.ntls, like.ntls, 'The ntls'),
    () => entriesComplaint(state.ntls.clients, sampleClient, 'client', 'clientID'),
    () => shapeComplaint(state.hsm, { ...like.hsm, transport: null }, 'The hsm'),
    () => shapeComplaint(state.hsm.roles, like.hsm.roles, 'The hsm.roles'),
    () => partitionComplaint(state.hsm),
    () => shapeComplaint(state.sessions, like.sessions, 'The sessions'),
    () => sessionsComplaint(state),
  ]);
}

function sessionsComplaint(state: ApplianceState): string | null {
  for (const session of Object.values(sessionsByKey(state.sessions))) {
    if (!isFields(session) || !Array.isArray(session.logins)) return 'A session has no logins.';
    if (!Object.hasOwn(state.users, session.user))
      return `A session belongs to ${session.user}, who is no user.`;
    for (const login of session.logins)
      if (login.kind === 'partitionRole' && !Object.hasOwn(state.hsm.partitions, login.partitionid))
        return `A session is logged in to partition ${login.partitionid}, which is not there.`;
  }
  return null;
}
