// Authenticates the caller: a private session by its cookie, or an appliance user by Basic credentials on
// each request.
import type { User } from '@lunarest/appliance/auth';
import type { OperationDescription } from '@lunarest/contract';
import { parseCookie } from 'cookie';
import type { WorkingState } from '../working-state.ts';
import { readBasic } from './read-basic.ts';
import { Refusal } from './refusal.ts';
import type { RequestHeaders } from './simulated-request.ts';

/** The cookie that carries a private session's token. */
export const sessionCookie = 'session';

export interface AuthenticatedCaller {
  /** Null when the operation requires no credentials and the request has none. */
  readonly user: User | null;
  /** Key of the private session, null when the request has only credentials. */
  readonly session: string | null;
}

/**
 * The caller. Basic credentials must be valid whenever they are present; a cookie without a live session
 * leaves the caller with Basic alone (decision D-46). An operation that requires no credentials may have no
 * user. Refuses with FRAMEWORK_USER_NOT_AUTHENTICATED, or with FRAMEWORK_NO_SESSION_COOKIE for such a cookie
 * without Basic.
 */
export function authenticate(
  operation: OperationDescription,
  headers: RequestHeaders,
  working: WorkingState,
): AuthenticatedCaller {
  const user = authenticateBasic(headers, working);
  const token = operation.security.includes('session')
    ? parseCookie(headers.cookie ?? '')[sessionCookie]
    : undefined;
  const session = token === undefined ? null : working.resumeSession(token);
  if (session !== null) {
    if (user !== null && user.name !== session.user.name)
      throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
    return session;
  }
  if (user !== null || operation.security.length === 0) return { user, session: null };
  throw new Refusal(token === undefined ? 'FRAMEWORK_USER_NOT_AUTHENTICATED' : 'FRAMEWORK_NO_SESSION_COOKIE');
}

function authenticateBasic(headers: RequestHeaders, working: WorkingState): User | null {
  if (headers.authorization === undefined) return null;
  const credentials = readBasic(headers.authorization);
  const user = credentials === null ? null : working.verifyUser(credentials);
  if (user === null) throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
  return user;
}
