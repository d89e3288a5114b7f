/** What the severity of the blocklist stands for. */
import type { Blocklist } from './web-server.ts';

/** From 0, the most tolerant, to 100. */
export const usualSeverity = 50;

/** Fewer infractions and longer exclusions the stricter it is; 50 gives the values that the vendor's example has. */
export function blocklistOf(severity: number): Blocklist {
  return {
    maxInfractionCount: Math.max(1, Math.round(20 - severity / 5)),
    timeoutStart: Math.round(severity / 10),
    timeoutMultiplier: 1 + severity / 100,
  };
}
