/** Closes the caller's private session; its HSM and partition logins end with it. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withoutSession } from './session-table.ts';

export const closeSession: Operation<unknown, null, never> = (state, { caller }) => {
  const { session } = caller;
  if (session === null) return done(state, null);
  return done({ ...state, sessions: withoutSession(state.sessions, session) }, null);
};
