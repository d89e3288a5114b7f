/** Recognizes a session by its token and keeps it alive. */
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { isLive } from './session.ts';
import { sessionOf, withSession } from './session-table.ts';
import type { User } from './user.ts';

export interface ResumedSession {
  readonly user: User;
  /** The key of the session, for `Caller.session`. */
  readonly session: string;
  /** The state with the session's new time of last use. Keep it even if the request is refused. */
  readonly state: ApplianceState;
}

/** @returns null when no live session has this token */
export function resumeSession(
  state: ApplianceState,
  { token }: { readonly token: string },
  env: Environment,
): ResumedSession | null {
  const key = env.digest(token);
  const now = env.now();
  const session = sessionOf(state.sessions, key);
  const user = session && entryOf(state.users, session.user);
  if (session === undefined || user === undefined || !isLive(session, now)) return null;
  // Of several requests in one millisecond only the first updates the session.
  if (session.lastSeen === now) return { user, session: key, state };
  const sessions = withSession(state.sessions, key, { ...session, lastSeen: now });
  return { user, session: key, state: { ...state, sessions } };
}
