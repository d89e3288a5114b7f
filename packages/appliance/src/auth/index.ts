/** Room auth: sessions and logins of appliance users. */

export { createLoginChallenge, type LoginChallenge } from './login-challenge.ts';
export { verifyUser } from './login-standing.ts';
export { loginUser } from './login-user.ts';
export { closeSession, type OpenedSession, openSession, presentAccount, resumeSession } from './session.ts';
export { sessionsByKey } from './session-table.ts';
export type { User } from './user.ts';
