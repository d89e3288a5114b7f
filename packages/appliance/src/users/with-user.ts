/** Writes a user into the state. */
import { sessionsByKey, withoutSession } from '../auth/session-table.ts';
import type { User } from '../auth/user.ts';
import type { ApplianceState } from '../state.ts';

export function withUser(state: ApplianceState, user: User, changes: Partial<User> = {}): ApplianceState {
  return { ...state, users: { ...state.users, [user.name]: { ...user, ...changes } } };
}

/** Ends the private sessions of a user, with their logins. */
export function withoutSessionsOf(state: ApplianceState, user: string): ApplianceState {
  const own = Object.entries(sessionsByKey(state.sessions)).filter(([, session]) => session.user === user);
  return { ...state, sessions: own.reduce((table, [key]) => withoutSession(table, key), state.sessions) };
}
