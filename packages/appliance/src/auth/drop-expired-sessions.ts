/** Removes the sessions that have been idle for too long, with the logins they hold. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import { isLive } from './session.ts';

export function dropExpiredSessions(state: ApplianceState, env: Environment): ApplianceState {
  const now = env.now();
  if (Object.values(state.sessions).every((session) => isLive(session, now))) return state;
  const live = Object.entries(state.sessions).filter(([, session]) => isLive(session, now));
  return { ...state, sessions: Object.fromEntries(live) };
}
