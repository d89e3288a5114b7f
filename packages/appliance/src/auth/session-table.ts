/** The private sessions. The cost of a lookup for a request does not depend on their number. */
import { timeBetween } from '../elapsed.ts';
import { entriesIn, entryIn, type KeyTree, withKey, withoutKey } from '../key-tree.ts';
import { changed, entryOf, withoutEntry } from '../record.ts';
import type { RoleTarget } from '../target.ts';

/** A session ends after ten idle minutes. */
export const sessionLifetime = 10 * 60 * 1000;

/** A private session of one user: holds its HSM and partition logins, and ends after idle time. */
export interface Session {
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly lastSeen: number;
  readonly logins: readonly RoleTarget[];
}

export function isLive(session: Session, now: number): boolean {
  return timeBetween(session.lastSeen, now) <= sessionLifetime;
}

export interface SessionTable {
  /** By the digest of the session's token. */
  readonly kept: KeyTree<Session>;
  readonly count: number;
  /** Number of sessions, by user. */
  readonly countOf: Readonly<Record<string, number>>;
  /** By role, the sessions that are logged in to it. */
  readonly holders: Readonly<Record<string, KeyTree<RoleTarget>>>;
  /** When ended sessions were last removed; milliseconds since the epoch. */
  readonly cleared: number;
}

export const noSessions: SessionTable = { kept: {}, count: 0, countOf: {}, holders: {}, cleared: 0 };

/** Every session, by the digest of its token. */
export function sessionsByKey(table: SessionTable): Readonly<Record<string, Session>> {
  return Object.fromEntries(entriesIn(table.kept));
}

export function sessionOf({ kept }: SessionTable, key: string): Session | undefined {
  return entryIn(kept, key);
}

/** Adds or replaces a session. */
export function withSession(table: SessionTable, key: string, session: Session): SessionTable {
  const before = sessionOf(table, key);
  const kept = withKey(table.kept, key, session);
  if (before !== undefined && before.logins === session.logins) return changed(table, { kept });
  const counted = before === undefined ? counting(table, session.user, 1) : table;
  return { ...counted, kept, holders: held(table.holders, key, before?.logins ?? [], session.logins) };
}

export function withoutSession(table: SessionTable, key: string): SessionTable {
  const before = sessionOf(table, key);
  if (before === undefined) return table;
  const kept = withoutKey(table.kept, key);
  return { ...counting(table, before.user, -1), kept, holders: held(table.holders, key, before.logins, []) };
}

/** The sessions that are logged in to a role. */
export function* holdersOf(table: SessionTable, role: RoleTarget): Generator<Session> {
  for (const [key] of entriesIn(entryOf(table.holders, nameOf(role)) ?? {})) {
    const session = sessionOf(table, key);
    if (session !== undefined) yield session;
  }
}

/** The keys of the sessions that are logged in to one of the roles that `concerns` selects. */
export function keysOfHolders(
  { holders }: SessionTable,
  concerns: (role: RoleTarget) => boolean,
): ReadonlySet<string> {
  const entries = Object.values(holders).flatMap((tree) => [...entriesIn(tree)]);
  return new Set(entries.filter(([, role]) => concerns(role)).map(([key]) => key));
}

function counting(table: SessionTable, user: string, change: 1 | -1): SessionTable {
  const own = (entryOf(table.countOf, user) ?? 0) + change;
  const countOf = own === 0 ? withoutEntry(table.countOf, user) : { ...table.countOf, [user]: own };
  return { ...table, count: table.count + change, countOf };
}

/** The holders after a change of the logins of one session. */
function held(
  holders: SessionTable['holders'],
  key: string,
  before: readonly RoleTarget[],
  after: readonly RoleTarget[],
): SessionTable['holders'] {
  const left = before.reduce((rest, role) => withoutHolder(rest, nameOf(role), key), holders);
  return after.reduce((more, role) => withHolder(more, role, key), left);
}

function withHolder(holders: SessionTable['holders'], role: RoleTarget, key: string) {
  const name = nameOf(role);
  return { ...holders, [name]: withKey(entryOf(holders, name) ?? {}, key, role) };
}

function withoutHolder(holders: SessionTable['holders'], name: string, key: string) {
  const tree = withoutKey(entryOf(holders, name) ?? {}, key);
  return Object.keys(tree).length === 0 ? withoutEntry(holders, name) : { ...holders, [name]: tree };
}

function nameOf(role: RoleTarget): string {
  return role.kind === 'hsmRole' ? role.roleid : `${role.partitionid}/${role.roleid}`;
}
