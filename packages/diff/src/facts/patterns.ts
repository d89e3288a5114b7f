// Patterns that were added, removed or replaced.

import { codeSpan } from '@lunarest/findings';
import { stringsOf } from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import type { ChangeFact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import { matchesAll } from '../inclusion/texts.ts';
import { reversed } from '../match/reversed.ts';
import { findText } from '../patterns/find-text.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
import { bothAdmit } from '../views/types.ts';
import type { SchemaPair } from '../walk/levels.ts';
import { excerpt } from './excerpt.ts';

interface ReplacedPattern extends ChangeFact {
  readonly isWider: boolean;
  readonly isNarrower: boolean;
}

export function patternAdded(pair: SchemaPair): readonly ChangeFact[] {
  return patternFact(pair, (lost, won) => won && !lost);
}

export const patternRemoved = reversed(patternAdded);

/** A replaced pattern; not one that matches the same texts in another spelling. */
export function patternReplaced(pair: SchemaPair): readonly ReplacedPattern[] {
  return patternFact(pair, (lost, won) => lost && won).flatMap((fact) => {
    const [base, revision] = [patternsOf(pair.base), patternsOf(pair.revision)];
    const [isWider, isNarrower] = [matchAllOf(revision, base), matchAllOf(base, revision)];
    return isWider && isNarrower ? [] : [{ ...fact, isWider, isNarrower }];
  });
}

/** Whether it is proved that the patterns match every text that the others match. */
function matchAllOf(patterns: readonly string[], others: readonly string[]): boolean {
  const misses = (pattern: string) =>
    findText({ matched: others, unmatched: [pattern], least: 0, most: Number.POSITIVE_INFINITY });
  return patterns.every((pattern) => misses(pattern) === 'impossible');
}

export const isWider: Condition<ReplacedPattern> = {
  words: 'the new pattern matches all that the old one matches',
  holds: (fact) => fact.isWider,
};

export const isNarrower: Condition<ReplacedPattern> = {
  words: 'the old pattern matches all that the new one matches',
  holds: (fact) => fact.isNarrower,
};

function patternFact(
  pair: SchemaPair,
  wanted: (lost: boolean, won: boolean) => boolean,
): readonly ChangeFact[] {
  const [base, revision] = [patternsOf(pair.base), patternsOf(pair.revision)];
  const lost = base.filter((pattern) => !revision.includes(pattern));
  const won = revision.filter((pattern) => !base.includes(pattern));
  const isWanted = wanted(lost.length > 0, won.length > 0);
  if (!bothAdmit(pair, ['string']) || !isWanted || listedValuesMatch(pair)) return [];
  const placeIn = (view: SchemaView, patterns: readonly string[]) =>
    placeOf(view, 'pattern', (value) => patterns.includes(String(value)));
  const at = { base: placeIn(pair.base, lost), revision: placeIn(pair.revision, won) };
  return [{ at, was: show(lost, won), is: show(won, lost) }];
}

/** Whether both sides list their values, so that patterns that match all of these have no effect. */
function listedValuesMatch({ base, revision }: SchemaPair): boolean {
  return [base, revision].every((view) => {
    const values = listedIn(view);
    const patterns = [...patternsOf(base), ...patternsOf(revision)];
    return values?.every((value) => patterns.every((pattern) => matches(pattern, value)));
  });
}

/** The strings that a schema lists, or undefined for a schema without a list. */
function listedIn(view: SchemaView): readonly string[] | undefined {
  const lists = carriersOf(view, 'enum').map(({ value }) => stringsOf(value));
  const only = carriersOf(view, 'const').map(({ value }) => stringsOf([value]));
  return [...lists, ...only][0];
}

function patternsOf(view: SchemaView): readonly string[] {
  return carriersOf(view, 'pattern')
    .map(({ value }) => String(value))
    .filter((pattern) => !matchesAll(pattern));
}

function show(patterns: readonly string[], others: readonly string[]): string {
  const shown = patterns.map((pattern, index) => codeSpan(excerpt(pattern, others[index] ?? '')));
  return shown.join(' and ') || 'none';
}
