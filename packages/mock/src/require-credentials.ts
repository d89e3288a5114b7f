// Whether credentials came at all. The mock has no users, so any name, password and session will do.
import type { IncomingHttpHeaders } from 'node:http';
import type { OperationDescription } from '@lunarest/contract';
import { Refusal, readBasic, sessionCookie } from '@lunarest/simulator/requests';

const session = new RegExp(`(?:^|;)\\s*${sessionCookie}=`);

/** Refuses with FRAMEWORK_USER_NOT_AUTHENTICATED a request without well-formed credentials that the operation admits. */
export function requireCredentials(
  { security }: OperationDescription,
  { authorization, cookie }: IncomingHttpHeaders,
): void {
  const basic = authorization === undefined ? undefined : readBasic(authorization);
  const hasSession = security.includes('session') && session.test(cookie ?? '');
  // Basic must be well-formed wherever it is presented (decision D-46).
  if (basic === null || (security.length > 0 && basic === undefined && !hasSession))
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
}
