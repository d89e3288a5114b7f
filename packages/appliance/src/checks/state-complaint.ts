/** Checks data that is to become the state of an appliance: its shape, its identifiers and its references. */
import { sessionOf, sessionsByKey } from '../auth/session-table.ts';
import { pathNames } from '../generated/path-names.ts';
import { countOf, isAddressable } from '../partitions/partition.ts';
import { freeSpace } from '../partitions/storage.ts';
import type { ApplianceState } from '../state.ts';
import { stateSchema } from './generated/state-schema.ts';
import { type SoundParts, shapeComplaint } from './shape-complaint.ts';

/**
 * The first reason why `given` is not a state, as a sentence; null for a valid state. Every field has the type that
 * the state gives it. Each entry is stored under its identifier, partitions have different names and fit into the
 * HSM, sessions belong to existing users and partitions and can be found, and no new entry replaces an existing one. Parts in `sound`
 * are not checked again; other parts of a correct shape are added to it.
 */
export function stateComplaint(given: unknown, sound?: SoundParts): string | null {
  const complaint = shapeComplaint(given, stateSchema, 'The state', sound);
  if (complaint !== null) return complaint;
  // The schema is the type's.
  const [first = null] = contentsComplaints(given as ApplianceState);
  return first;
}

function* contentsComplaints(state: ApplianceState): Generator<string> {
  const { users, tasks, nextTask, ntls, hsm } = state;
  yield* keyComplaints(users, 'user', 'name');
  yield* nameComplaints(users, 'user');
  yield* keyComplaints(tasks, 'task', 'id');
  yield* numberComplaints(tasks, 'task', nextTask);
  yield* keyComplaints(ntls.clients, 'client', 'clientID');
  yield* nameComplaints(ntls.clients, 'client');
  yield* keyComplaints(hsm.partitions, 'partition', 'id');
  yield* numberComplaints(hsm.partitions, 'partition', hsm.nextPartition, (id) => countOf(id, hsm.id));
  yield* partitionComplaints(hsm);
  yield* sessionComplaints(state);
}

/** Entries that are stored under another key than their identifier. */
function* keyComplaints<Id extends string>(
  entries: Readonly<Record<string, Readonly<Record<Id, string>>>>,
  what: string,
  identifier: Id,
): Generator<string> {
  for (const [key, { [identifier]: id }] of Object.entries(entries))
    if (id !== key) yield `The ${what} kept as ${key} has the ${identifier} ${id}.`;
}

/** Entries whose name no path can contain. URLs drop the segments `.` and `..`. */
function* nameComplaints(
  entries: Readonly<Record<string, unknown>>,
  what: keyof typeof pathNames,
): Generator<string> {
  const addressable = new RegExp(pathNames[what], 'u');
  for (const name of Object.keys(entries))
    if (!addressable.test(name) || /^\.{1,2}$/.test(name)) yield `No path can address the ${what} ${name}.`;
}

/** Entries that the next new one, or one after it, would replace, and a number that cannot count on. */
function* numberComplaints(
  entries: Readonly<Record<string, unknown>>,
  what: string,
  next: number,
  numberIn: (id: string) => number = Number,
): Generator<string> {
  if (!Number.isSafeInteger(next) || next < 0)
    yield `The next ${what} has the number ${next}, which is not a whole number from 0 to 9007199254740991.`;
  for (const id of Object.keys(entries))
    if (numberIn(id) >= next)
      yield `The next ${what} has the number ${next}, and would replace the ${what} ${id}.`;
}

function* partitionComplaints(hsm: ApplianceState['hsm']): Generator<string> {
  const names = new Set<string>();
  for (const { id, name, objects, nextObject, stcClients, nextStcClient } of Object.values(hsm.partitions)) {
    if (!isAddressable(id)) yield `The partition ${id} has an id of other than 7 to 17 digits.`;
    if (names.has(name)) yield `Two partitions have the name ${name}.`;
    names.add(name);
    yield* keyComplaints(objects, 'object', 'id');
    yield* numberComplaints(objects, 'object', nextObject);
    yield* numberComplaints(stcClients, 'STC client', nextStcClient);
  }
  if (freeSpace(hsm) < 0) yield 'The partitions need more storage space than the HSM has.';
}

function* sessionComplaints({ sessions, users, hsm }: ApplianceState): Generator<string> {
  for (const [key, { user, logins }] of Object.entries(sessionsByKey(sessions))) {
    if (sessionOf(sessions, key) === undefined) yield 'A session is not in the branch of its key.';
    if (!Object.hasOwn(users, user)) yield `A session belongs to ${user}, which is not a user.`;
    for (const login of logins)
      if (login.kind === 'partitionRole' && !Object.hasOwn(hsm.partitions, login.partitionid))
        yield `A session is logged in to partition ${login.partitionid}, which does not exist.`;
  }
}
