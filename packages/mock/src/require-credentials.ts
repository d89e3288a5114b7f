// Checks only that credentials are present. The mock has no users and accepts any name, password and session.
import type { IncomingHttpHeaders } from 'node:http';
import type { OperationDescription } from '@lunarest/contract';
import { Refusal, readBasic, sessionCookie } from '@lunarest/simulator/requests';

const session = new RegExp(`(?:^|;)\\s*${sessionCookie}=`);

/**
 * Refuses a request without well-formed credentials that the operation admits, with
 * FRAMEWORK_USER_NOT_AUTHENTICATED.
 */
export function requireCredentials(
  { security }: OperationDescription,
  { authorization, cookie }: IncomingHttpHeaders,
): void {
  const basic = authorization === undefined ? undefined : readBasic(authorization);
  const hasSession = security.includes('session') && session.test(cookie ?? '');
  // Basic must be well-formed wherever it is present (decision D-46).
  if (basic === null || (security.length > 0 && basic === undefined && !hasSession))
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
}
