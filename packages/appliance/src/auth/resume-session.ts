/** Recognises a session by its token and keeps it alive. */
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { dropExpiredSessions } from './drop-expired-sessions.ts';
import type { User } from './user.ts';

export interface ResumedSession {
  readonly user: User;
  /** The key of the session, for `Caller.session`. */
  readonly session: string;
  /** The state in which the session has just been seen. Keep it even if the request is refused. */
  readonly state: ApplianceState;
}

/** @returns null when no live session has this token */
export function resumeSession(
  state: ApplianceState,
  { token }: { readonly token: string },
  env: Environment,
): ResumedSession | null {
  const key = env.digest(token);
  const live = dropExpiredSessions(state, env);
  const session = entryOf(live.sessions, key);
  const user = session && entryOf(live.users, session.user);
  if (session === undefined || user === undefined) return null;
  const seen = { ...session, lastSeen: env.now() };
  return { user, session: key, state: { ...live, sessions: { ...live.sessions, [key]: seen } } };
}
