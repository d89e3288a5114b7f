/** Opens a private session for a user whose credentials have been checked. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withRoom } from './session-limits.ts';
import { withSession } from './session-table.ts';

const tokenBytes = 32;

export interface OpenedSession {
  /** For the cookie. The state keeps only its digest, so a snapshot grants no access. */
  readonly token: string;
}

export const openSession: Operation<unknown, OpenedSession, never> = (state, { caller }, env) => {
  const token = env.randomToken(tokenBytes);
  const now = env.now();
  const session = { user: caller.user, lastSeen: now, logins: [] };
  const sessions = withSession(withRoom(state.sessions, caller.user, now), env.digest(token), session);
  return done({ ...state, sessions }, { token });
};
