// Formats that became narrower, wider, or others.
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
import { shareAType } from './types.ts';

export interface FormatFact extends Fact {
  readonly was: string;
  readonly is: string;
}

/** Pairs of formats: every value of the first has the second. */
const within: readonly (readonly [string, string])[] = [
  ['int32', 'int64'],
  ['float', 'double'],
];

export function formatNarrowed(pair: SchemaPair): readonly FormatFact[] {
  return formatFact(pair, (base, revision) => isWithin(revision, base));
}

export function formatWidened(pair: SchemaPair): readonly FormatFact[] {
  return formatFact(pair, (base, revision) => isWithin(base, revision));
}

export function formatReplaced(pair: SchemaPair): readonly FormatFact[] {
  return formatFact(pair, (base, revision) => !isWithin(base, revision) && !isWithin(revision, base));
}

type Format = string | undefined;

function formatFact(
  pair: SchemaPair,
  wanted: (base: Format, revision: Format) => boolean,
): readonly FormatFact[] {
  const [base, revision] = [formatOf(pair.base), formatOf(pair.revision)];
  if (base === revision || !shareAType(pair) || !wanted(base, revision)) return [];
  const at = { base: placeOf(pair.base, 'format'), revision: placeOf(pair.revision, 'format') };
  return [{ at, was: base ?? 'none', is: revision ?? 'none' }];
}

function formatOf(view: SchemaView): Format {
  const [format] = carriersOf(view, 'format').map(({ value }) => String(value));
  // `password` says how a value is displayed and restricts nothing.
  return format === 'password' ? undefined : format;
}

function isWithin(inner: Format, outer: Format): boolean {
  return outer === undefined || within.some(([small, large]) => small === inner && large === outer);
}
