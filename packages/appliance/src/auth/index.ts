/** Room auth: sessions and logins of appliance users. */
export { closeSession } from './close-session.ts';
export { createLoginChallenge } from './create-login-challenge.ts';
export type { LoginChallenge } from './login-challenge.ts';
export { loginUser } from './login-user.ts';
export { type OpenedSession, openSession } from './open-session.ts';
export { resumeSession } from './resume-session.ts';
export { sessionsByKey } from './session-table.ts';
export type { User } from './user.ts';
export { verifyUser } from './verify-user.ts';
