// Whether credentials came at all. The mock has no users, so any name, password and session will do.
import type { IncomingHttpHeaders } from 'node:http';
import type { OperationDescription } from '@lunarest/contract';
import { Refusal } from './refusal.ts';

/** Refuses with FRAMEWORK_USER_NOT_AUTHENTICATED a request without well-formed credentials that the operation admits. */
export function requireCredentials(
  { security }: OperationDescription,
  { authorization, cookie }: IncomingHttpHeaders,
): void {
  const basic = authorization === undefined ? null : isBasic(authorization);
  const session = security.includes('session') && /(?:^|;)\s*session=/.test(cookie ?? '');
  // Basic must be well-formed wherever it is presented (decision D-46).
  if (basic === false || (security.length > 0 && basic === null && !session))
    throw new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
}

/** RFC 7617: a name, a colon and a password in Base64. */
function isBasic(header: string): boolean {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1] ?? '';
  return Buffer.from(encoded, 'base64').toString('utf8').includes(':');
}
