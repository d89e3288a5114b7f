/** Closes the caller's private session; its HSM and partition logins end with it. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withoutEntry } from '../record.ts';

export const closeSession: Operation<unknown, null, never> = (state, { caller }) => {
  const { session } = caller;
  if (session === null) return done(state, null);
  return done({ ...state, sessions: withoutEntry(state.sessions, session) }, null);
};
