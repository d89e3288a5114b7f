/** A private session of one user: opened, resumed by its token, and closed. */
import type { Environment } from '../environment.ts';
import { done, type Operation } from '../operation.ts';
import { changed, entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { withRoom } from './session-limits.ts';
import { isLive, sessionOf, withoutSession, withSession } from './session-table.ts';
import type { User } from './user.ts';

const tokenBytes = 32;

export interface OpenedSession {
  /** For the cookie. The state keeps only its digest, so a snapshot grants no access. */
  readonly token: string;
}

/** Opens a private session for a user whose credentials have been checked. */
export const openSession: Operation<unknown, OpenedSession, never> = (state, { caller }, env) => {
  const token = env.randomToken(tokenBytes);
  const now = env.now();
  const session = { user: caller.user, lastSeen: now, logins: [] };
  const sessions = withSession(withRoom(state.sessions, caller.user, now), env.digest(token), session);
  return done({ ...state, sessions }, { token });
};

interface ResumedSession {
  readonly user: User;
  /** The key of the session, for `Caller.session`. */
  readonly session: string;
  /** The state with the session's new time of last use. Keep it even if the request is refused. */
  readonly state: ApplianceState;
}

/**
 * Recognizes a session by its token and keeps it alive.
 * @returns null when no live session has this token
 */
export function resumeSession(
  state: ApplianceState,
  { token }: { readonly token: string },
  env: Environment,
): ResumedSession | null {
  const key = env.digest(token);
  const now = env.now();
  const session = sessionOf(state.sessions, key);
  const user = session && entryOf(state.users, session.user);
  if (session === undefined || !user?.enabled || !isLive(session, now)) return null;
  // Of several requests in one millisecond only the first updates the session.
  if (session.lastSeen === now) return { user, session: key, state };
  const sessions = withSession(state.sessions, key, changed(session, { lastSeen: now }));
  return { user, session: key, state: changed(state, { sessions }) };
}

/**
 * The current account of an authenticated caller.
 * @returns null when it is gone or disabled, when its session has ended, and for a caller without a session also when it
 * has another password
 */
export function presentAccount(
  state: ApplianceState,
  { user, session: key }: { readonly user: User; readonly session: string | null },
  env: Environment,
): User | null {
  const present = entryOf(state.users, user.name);
  if (!present?.enabled) return null;
  if (key === null) return present.secret.digest === user.secret.digest ? present : null;
  const session = sessionOf(state.sessions, key);
  return session?.user === user.name && isLive(session, env.now()) ? present : null;
}

/** Closes the caller's private session; its HSM and partition logins end with it. */
export const closeSession: Operation<unknown, null, never> = (state, { caller }) => {
  const { session } = caller;
  if (session === null) return done(state, null);
  return done({ ...state, sessions: withoutSession(state.sessions, session) }, null);
};
