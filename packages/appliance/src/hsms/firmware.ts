/** What the firmware of an HSM can do. */
import type { Hsm } from './hsm.ts';

const firstWithSmk = [7, 7, 0] as const;

/** Partitions of version 1, and with them the SMK, came with firmware 7.7.0. */
export function supportsSmk(hsm: Hsm): boolean {
  const parts = hsm.firmware.split('.').map(Number);
  const difference = firstWithSmk.map((least, place) => (parts[place] ?? 0) - least).find((gap) => gap !== 0);
  return (difference ?? 0) >= 0;
}
