/** How many sessions can be open (decision D-161), and which ones make room for another. */
import { entriesIn } from '../key-tree.ts';
import { entryOf } from '../record.ts';
import { isLive, type Session } from './session.ts';
import { type SessionTable, withoutSession } from './session-table.ts';

/** Of one user. */
export const mostSessionsOfUser = 1_000;
/** Of all users together. */
export const mostSessions = 10_000;

/** Those that have ended are looked for no more often than this, in milliseconds: it takes a look at each. */
const clearingInterval = 1_000;

/** The table with room for one more session of a user. */
export function withRoom(table: SessionTable, user: string, now: number): SessionTable {
  const cleared = now - table.cleared < clearingInterval ? table : withoutEnded(table, now);
  const own =
    (entryOf(cleared.countOf, user) ?? 0) < mostSessionsOfUser
      ? cleared
      : withoutIdlest(cleared, mostSessionsOfUser / 10, (session) => session.user === user);
  return own.count < mostSessions ? own : withoutIdlest(own, mostSessions / 10, () => true);
}

function withoutEnded(table: SessionTable, now: number): SessionTable {
  const ended = [...entriesIn(table.kept)].filter(([, session]) => !isLive(session, now));
  return { ...without(table, ended), cleared: now };
}

/** Several at once, since finding them takes a look at each session. */
function withoutIdlest(table: SessionTable, count: number, concerns: (session: Session) => boolean) {
  const concerned = [...entriesIn(table.kept)].filter(([, session]) => concerns(session));
  const idlestFirst = concerned.sort(([, one], [, other]) => one.lastSeen - other.lastSeen);
  return without(table, idlestFirst.slice(0, count));
}

function without(table: SessionTable, entries: readonly (readonly [string, Session])[]): SessionTable {
  return entries.reduce((rest, [key]) => withoutSession(rest, key), table);
}
