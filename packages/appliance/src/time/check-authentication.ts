/** Checks the combination of authentication settings of an NTP server. */
import { type Refused, refused } from '../operation.ts';

export interface NtpAuthentication {
  readonly nts?: boolean | undefined;
  readonly keyId?: number | undefined;
  readonly protocolVersion?: number | undefined;
  /** The port of the NTS key exchange. */
  readonly port?: number | undefined;
}

export type NtpMismatch =
  | 'NTP_INVALID_AUTHENTICATION'
  | 'NTP_PORT_NOT_SUPPORTED'
  | 'NTP_VERSION_NOT_SUPPORTED';

const versionOfNts = 4;

/** Refuses a server that authenticates by both a key and NTS. */
export function refuseTwoWays({
  nts,
  keyId,
}: NtpAuthentication): Refused<'NTP_INVALID_AUTHENTICATION'> | null {
  return nts === true && keyId !== undefined ? refused('NTP_INVALID_AUTHENTICATION') : null;
}

export function needsOtherVersion({ nts, protocolVersion = versionOfNts }: NtpAuthentication): boolean {
  return nts === true && protocolVersion !== versionOfNts;
}

export function checkAuthentication(given: NtpAuthentication): Refused<NtpMismatch> | null {
  const refusal = refuseTwoWays(given);
  if (refusal !== null) return refusal;
  if (needsOtherVersion(given)) return refused('NTP_VERSION_NOT_SUPPORTED');
  return given.port !== undefined && given.nts !== true ? refused('NTP_PORT_NOT_SUPPORTED') : null;
}
