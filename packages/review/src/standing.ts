// The state after the waivers: open, new and waived findings, and the reasons of a failure.
import { isDeepStrictEqual } from 'node:util';
import {
  applyWaivers,
  type ChangeFinding,
  counted,
  fits,
  isExpired,
  type RuleFinding,
  severityOf,
  verdicts,
  type Waived,
  type WrittenWaiver,
  worst,
} from '@lunarest/findings';
import type { ReviewFacts } from './facts.ts';

export interface Standing extends ReviewFacts {
  /** The changes without a waiver, without repetitions. */
  readonly open: readonly ChangeFinding[];
  /** The open changes of the document under review since its own earlier revision. */
  readonly since: readonly ChangeFinding[];
  /** Other open changes that the earlier revision did not have. */
  readonly fresh: readonly ChangeFinding[];
  readonly waived: readonly Waived<ChangeFinding | RuleFinding>[];
  readonly openLint: readonly RuleFinding[];
  readonly expired: readonly WrittenWaiver[];
  /** The waivers that match no finding of this review. */
  readonly unused: readonly WrittenWaiver[];
  /** The reasons of a failure, in words; empty if the review passes. */
  readonly failures: readonly string[];
}

export function standingOf(facts: ReviewFacts): Standing {
  const { lint, waivers, today, earlier } = facts;
  const ofItself = earlier?.itself?.changes ?? [];
  const isNew = new Set(freshOf(facts));
  const isRepeated = (change: ChangeFinding) =>
    isNew.has(change) && ofItself.some((known) => isSame(known, change));
  const changes = [...ofItself, ...facts.changes.filter((change) => !isRepeated(change))];
  const sortedChanges = applyWaivers(changes, waivers, today);
  const sortedLint = applyWaivers(lint, waivers, today);
  const expired = waivers.filter((waiver) => isExpired(waiver, today));
  const found = [...changes, ...lint];
  const standing = {
    ...facts,
    open: sortedChanges.open,
    since: sortedChanges.open.filter((change) => ofItself.includes(change)),
    fresh: sortedChanges.open.filter((change) => isNew.has(change)),
    waived: [...sortedChanges.waived, ...sortedLint.waived],
    openLint: sortedLint.open,
    expired,
    unused: waivers.filter((waiver) => !found.some((finding) => fits(waiver, finding))),
  };
  return { ...standing, failures: failuresOf(standing) };
}

function freshOf({ changes, earlier }: ReviewFacts): readonly ChangeFinding[] {
  if (earlier === undefined) return [];
  const known = new Set(earlier.changes.map(keyOf));
  return changes.filter((change) => !known.has(keyOf(change)));
}

/** The key of a change, which does not depend on the names of the documents and the positions of lines. */
function keyOf({ id, message, verdict, places, affects }: ChangeFinding): string {
  return JSON.stringify([id, message, verdict, places.map(({ pointer }) => pointer), affects]);
}

/** Whether two comparisons with the same revision found one change. The earlier place may be deeper in one of the findings. */
function isSame(one: ChangeFinding, other: ChangeFinding): boolean {
  const [from = '', to] = pointersOf(one);
  const [otherFrom = '', otherTo] = pointersOf(other);
  const isBelow = from.startsWith(otherFrom) || otherFrom.startsWith(from);
  return one.id === other.id && isDeepStrictEqual(one.verdict, other.verdict) && to === otherTo && isBelow;
}

/** The pointers of a change, without the releases in media types, and with a slash at the end. */
function pointersOf({ places }: ChangeFinding): readonly string[] {
  return places.map(({ pointer }) => `${pointer.replaceAll(/;version=\d+/g, '')}/`);
}

function failuresOf({ open, openLint, expired, failOn }: Omit<Standing, 'failures'>): readonly string[] {
  const limit = verdicts.indexOf(failOn);
  const errors = openLint.filter((finding) => severityOf(finding) === 'error').length;
  const failing = verdicts.slice(0, limit + 1).map((word) => {
    const number = open.filter(({ verdict }) => worst(verdict) === word).length;
    return number === 0 ? '' : counted(number, `${word} change`);
  });
  const reasons = [
    ...failing,
    errors === 0 ? '' : counted(errors, 'lint error'),
    expired.length === 0 ? '' : counted(expired.length, 'expired waiver'),
  ];
  return reasons.filter((reason) => reason !== '');
}
