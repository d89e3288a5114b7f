/** The features of an HSM's firmware. */
import type { Hsm } from './hsm.ts';

/** The version that added partitions of version 1 and the newer forms of indirect login. */
const turningPoint = [7, 7, 0] as const;

/** Versions available for a change; empty for none. */
export interface FirmwareImages {
  readonly upgrade: string;
  readonly rollback: string;
}

/** Firmware 7.7.0 added partitions of version 1, and with them the SMK. */
export function supportsSmk(hsm: Hsm): boolean {
  return isRecent(hsm.firmware);
}

/** Older firmware has the certificate `legacyKey` only. */
export function supportsNewIndirectLogin(hsm: Hsm): boolean {
  return isRecent(hsm.firmware);
}

function isRecent(firmware: string): boolean {
  const parts = firmware.split('.').map(Number);
  const difference = turningPoint.map((least, place) => (parts[place] ?? 0) - least).find((gap) => gap !== 0);
  return (difference ?? 0) >= 0;
}
