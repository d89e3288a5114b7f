/** Opens a private session for a user whose credentials have been checked. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { dropExpiredSessions } from './drop-expired-sessions.ts';

const tokenBytes = 32;

export interface OpenedSession {
  /** For the cookie. The state keeps only its digest, so a snapshot opens no door. */
  readonly token: string;
}

export const openSession: Operation<unknown, OpenedSession, never> = (state, { caller }, env) => {
  const token = env.randomToken(tokenBytes);
  const live = dropExpiredSessions(state, env);
  const session = { user: caller.user, lastSeen: env.now(), logins: [] };
  return done({ ...live, sessions: { ...live.sessions, [env.digest(token)]: session } }, { token });
};
