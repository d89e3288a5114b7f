// The operations of a finding for programs: a large contract has thousands, and each finding may affect them all.
import type { Finding } from '../finding.ts';

/** Upper bound on the operations that a finding names. */
const most = 100;

export interface BoundedAffects {
  readonly affects?: readonly string[];
  /** The total number of operations, if not all are named. */
  readonly affectsInAll?: number;
}

/** The first operations, and the total number if it is larger. */
export function boundedAffects({ affects }: Finding): BoundedAffects {
  if (affects === undefined) return {};
  if (affects.length <= most) return { affects };
  return { affects: affects.slice(0, most), affectsInAll: affects.length };
}
