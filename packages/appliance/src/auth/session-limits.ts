/** The maximum number of open sessions (decision D-161), and the removal of sessions beyond it. */
import { timeBetween } from '../elapsed.ts';
import { entriesIn } from '../key-tree.ts';
import { entryOf } from '../record.ts';
import { isLive, type Session, type SessionTable, withoutSession } from './session-table.ts';

/** Upper bound on the open sessions of a user. */
const mostSessionsOfUser = 1_000;
/** Upper bound on the open sessions of all users. */
const mostSessions = 10_000;

/** Minimum interval in milliseconds between searches for ended sessions; a search visits every session. */
const clearingInterval = 1_000;

/** Removes ended sessions, then the longest idle ones, until a user can open another. */
export function withRoom(table: SessionTable, user: string, now: number): SessionTable {
  const cleared = timeBetween(table.cleared, now) < clearingInterval ? table : withoutEnded(table, now);
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

/** Removes several sessions at once, because the search visits every session. */
function withoutIdlest(table: SessionTable, count: number, concerns: (session: Session) => boolean) {
  const concerned = [...entriesIn(table.kept)].filter(([, session]) => concerns(session));
  const idlestFirst = concerned.sort(([, one], [, other]) => one.lastSeen - other.lastSeen);
  return without(table, idlestFirst.slice(0, count));
}

function without(table: SessionTable, entries: readonly (readonly [string, Session])[]): SessionTable {
  return entries.reduce((rest, [key]) => withoutSession(rest, key), table);
}
