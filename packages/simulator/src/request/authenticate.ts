// Who asks: a private session by its cookie, or an appliance user by Basic credentials on each request.
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
  /** Null where no credentials are asked for and none came. */
  readonly user: User | null;
  /** Key of the private session, null when only credentials came. */
  readonly session: string | null;
}

/**
 * The caller. Basic must hold wherever it is presented; a cookie that names no live session leaves the caller with Basic
 * alone (decision D-46). Where the operation asks for no credentials there may be no user. Refuses with
 * FRAMEWORK_USER_NOT_AUTHENTICATED, or with FRAMEWORK_NO_SESSION_COOKIE when such a cookie came without Basic.
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
