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

/** Separates the findings that the waivers cover on the day `today`. An expired waiver covers nothing. */
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
  // The place may be written as a reference with escapes.
  const above = [waiver.place, pointerIn(waiver.place)];
  return finding.places.some(({ pointer }) => above.some((place) => isAtOrBelow(pointer, place)));
}

/** Whether a finding affects only this operation. Otherwise a waiver of the operation does not cover the finding. */
function isOnly(operation: string, touched: readonly string[]): boolean {
  return touched.length === 1 && touched[0] === operation;
}

/** Whether a JSON Pointer is `above`, or leads to a place below it. */
export function isAtOrBelow(pointer: string, above: string): boolean {
  const steps = stepsOf(pointer);
  return stepsOf(above).every((step, index) => steps[index] === step);
}
