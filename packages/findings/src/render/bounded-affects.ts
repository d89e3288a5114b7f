// The operations of a finding as programs get them: a large contract has thousands, and each of its findings may touch them all.
import type { Finding } from '../finding.ts';

/** Upper bound on the operations that a finding names. */
const most = 100;

export interface BoundedAffects {
  readonly affects?: readonly string[];
  /** How many operations there are, where not all are named. */
  readonly affectsInAll?: number;
}

/** The first operations, and how many there are if that is not all of them. */
export function boundedAffects({ affects }: Finding): BoundedAffects {
  if (affects === undefined) return {};
  if (affects.length <= most) return { affects };
  return { affects: affects.slice(0, most), affectsInAll: affects.length };
}
