/** What the firmware of an HSM can do. */
import type { Hsm } from './hsm.ts';

/** With it came partitions of version 1 and the newer ways of indirect login. */
const turningPoint = [7, 7, 0] as const;

/** Versions that the HSM could be brought to; empty for none. */
export interface FirmwareImages {
  readonly upgrade: string;
  readonly rollback: string;
}

/** Partitions of version 1, and with them the SMK, came with firmware 7.7.0. */
export function supportsSmk(hsm: Hsm): boolean {
  return isRecent(hsm.firmware);
}

/** Older firmware knows the certificate `legacyKey` only. */
export function supportsNewIndirectLogin(hsm: Hsm): boolean {
  return isRecent(hsm.firmware);
}

function isRecent(firmware: string): boolean {
  const parts = firmware.split('.').map(Number);
  const difference = turningPoint.map((least, place) => (parts[place] ?? 0) - least).find((gap) => gap !== 0);
  return (difference ?? 0) >= 0;
}
