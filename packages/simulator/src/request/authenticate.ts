// Authenticates the caller: a private session by its cookie, or an appliance user by Basic credentials on each request.
import type { User } from '@lunarest/appliance/auth';
import type { OperationDescription } from '@lunarest/contract';
import { parseCookie } from 'cookie';
import { fromBase64, readUtf8 } from '../bytes.ts';
import type { WorkingState } from '../working-state.ts';
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
 * The caller. Basic credentials must be valid whenever they are present; a cookie without a live session leaves the caller with
 * Basic alone (decision D-46). An operation that requires no credentials may have no user. Refuses with
 * FRAMEWORK_USER_NOT_AUTHENTICATED, or with FRAMEWORK_NO_SESSION_COOKIE for such a cookie without Basic.
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

/**
 * The caller of a request whose head was accepted earlier. Refuses one whose account or session has ended since, as
 * `authenticate` refuses it.
 */
export function authenticateAgain(
  { user, session }: AuthenticatedCaller,
  working: WorkingState,
): AuthenticatedCaller {
  if (user === null) return { user, session };
  const present = working.presentAccount({ user, session });
  if (present !== null) return { user: present, session };
  throw new Refusal(session === null ? 'FRAMEWORK_USER_NOT_AUTHENTICATED' : 'FRAMEWORK_NO_SESSION_COOKIE');
}

function authenticateBasic(headers: RequestHeaders, working: WorkingState): User | null {
  if (headers.authorization === undefined) return null;
  const credentials = readBasic(headers.authorization);
  const user = credentials === null ? null : working.verifyUser(credentials);
  if (user === null) throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
  return user;
}

/**
 * The credentials in an Authorization header (RFC 7617), or null when it is not well-formed Basic. Refuses bytes that
 * are not UTF-8 with FRAMEWORK_BAD_REQUEST (decision D-160): a decoder would map different passwords to one text.
 */
export function readBasic(header: string): { readonly user: string; readonly password: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1];
  const bytes = encoded === undefined ? null : decoded(encoded);
  if (bytes === null) return null;
  const text = readUtf8(bytes);
  if (text === null) throw new Refusal('FRAMEWORK_BAD_REQUEST', undefined, 'header authorization');
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decoded(encoded: string): Uint8Array | null {
  try {
    return fromBase64(encoded);
  } catch {
    return null;
  }
}
