// Separates the waived findings from the others, and finds the waivers without effect.
import { pointerIn, stepsOf } from '@lunarest/openapi';
import { type Finding, operationsTouchedBy } from '../finding.ts';
import { isExpired, type WrittenWaiver } from './read-waivers.ts';

export interface Waived<F extends Finding> {
  readonly finding: F;
  readonly waiver: WrittenWaiver;
}

export interface Sorted<F extends Finding> {
  readonly open: readonly F[];
  readonly waived: readonly Waived<F>[];
}

/** The findings that the waivers cover on the day `today`; an expired waiver covers nothing. */
export function applyWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly WrittenWaiver[],
  today: string,
): Sorted<F> {
  const valid = waivers.filter((waiver) => !isExpired(waiver, today));
  const judged = findings.map((finding) => ({ finding, waiver: valid.find((each) => fits(each, finding)) }));
  return {
    open: judged.flatMap(({ finding, waiver }) => (waiver === undefined ? [finding] : [])),
    waived: judged.flatMap(({ finding, waiver }) => (waiver === undefined ? [] : [{ finding, waiver }])),
  };
}

/** Whether the waiver covers the finding, expired or not. */
export function fits(waiver: WrittenWaiver, finding: Finding): boolean {
  if (waiver.finding !== finding.id) return false;
  if (!waiver.place.startsWith('#')) return isOnly(waiver.place, operationsTouchedBy(finding));
  // A reference to the place, too, which may have escapes.
  const above = [waiver.place, pointerIn(waiver.place)];
  return finding.places.some(({ pointer }) => above.some((place) => isAtOrBelow(pointer, place)));
}

/** A finding that also affects other operations is not waived for one of them. */
function isOnly(operation: string, touched: readonly string[]): boolean {
  return touched.length === 1 && touched[0] === operation;
}

function isAtOrBelow(pointer: string, above: string): boolean {
  const steps = stepsOf(pointer);
  return stepsOf(above).every((step, index) => steps[index] === step);
}
