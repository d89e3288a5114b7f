/** The meaning of the blocklist's severity. */
import type { Blocklist } from './web-server.ts';

/** From 0, the most tolerant, to 100. */
export const usualSeverity = 50;

/**
 * Higher severity means fewer infractions and longer exclusions; 50 gives the values of the vendor's example.
 */
export function blocklistOf(severity: number): Blocklist {
  return {
    maxInfractionCount: Math.max(1, Math.round(20 - severity / 5)),
    timeoutStart: Math.round(severity / 10),
    timeoutMultiplier: 1 + severity / 100,
  };
}
