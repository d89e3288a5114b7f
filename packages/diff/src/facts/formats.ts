// Formats that became narrower or wider, or were replaced.

import type { ChangeFact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import { isFormatWithin } from '../inclusion/texts.ts';
import { reversed } from '../match/reversed.ts';
import { boundKinds, boundOf } from '../views/bounds.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';
import type { SchemaPair } from '../walk/levels.ts';
import { shareAType } from './types.ts';

const [lowerBound, upperBound] = boundKinds;

/** Formats that validators check, so that an example decides between two of them. */
const checkable = new Set([
  'base16',
  'base32',
  'base64url',
  'byte',
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'idn-email',
  'idn-hostname',
  'int16',
  'int32',
  'int64',
  'int8',
  'ipv4',
  'ipv6',
  'iri',
  'iri-reference',
  'json-pointer',
  'regex',
  'relative-json-pointer',
  'time',
  'uint16',
  'uint32',
  'uint8',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'uuid',
]);

export const areCheckable: Condition<ChangeFact> = {
  words: 'validators check both formats',
  holds: ({ was, is }) => checkable.has(was) && checkable.has(is),
};

/** A limit that is rarely exceeded: most programs store integers in 64 bits anyway. */
export const isWidest: Condition<ChangeFact> = {
  words: 'it is the widest format of integers',
  holds: ({ was, is }) => was === 'none' && is === 'int64',
};

export function formatNarrowed(pair: SchemaPair): readonly ChangeFact[] {
  return formatFact(pair, (base, revision) => isWithin(revision, base));
}

export const formatWidened = reversed(formatNarrowed);

export function formatReplaced(pair: SchemaPair): readonly ChangeFact[] {
  return formatFact(pair, (base, revision) => !isWithin(base, revision) && !isWithin(revision, base));
}

/** The formats that a value must have, without those that another one implies. */
type Formats = readonly string[];

function formatFact(
  pair: SchemaPair,
  wanted: (base: Formats, revision: Formats) => boolean,
): readonly ChangeFact[] {
  const [base, revision] = [formatsOf(pair.base), formatsOf(pair.revision)];
  if (show(base) === show(revision) || !shareAType(pair) || !wanted(base, revision)) return [];
  if (boundsSayIt(pair) || bothListValues(pair)) return [];
  const placeIn = (view: SchemaView, formats: Formats, others: Formats) =>
    placeOf(view, 'format', (value) => formats.includes(String(value)) && !others.includes(String(value)));
  const at = {
    base: placeIn(pair.base, base, revision),
    revision: placeIn(pair.revision, revision, base),
  };
  return [{ at, was: show(base), is: show(revision) }];
}

function show(formats: Formats): string {
  return formats.join(' and ') || 'none';
}

function formatsOf(view: SchemaView): Formats {
  const written = carriersOf(view, 'format').map(({ value }) => String(value));
  // `password` controls how a value is displayed and restricts nothing.
  const formats = [...new Set(written)].filter((format) => format !== 'password').sort();
  if (written.length === 0) return contentFormatOf(view);
  return formats.filter((one) => !formats.some((other) => other !== one && isFormatWithin(other, one)));
}

/** The OpenAPI 3.1 equivalents of the formats `byte` and `binary`. */
function contentFormatOf(view: SchemaView): Formats {
  const [encoding] = carriersOf(view, 'contentEncoding').map(({ value }) => String(value).toLowerCase());
  if (encoding !== undefined) return [encoding === 'base64' ? 'byte' : encoding];
  const [media] = carriersOf(view, 'contentMediaType').map(({ value }) => String(value).toLowerCase());
  return media === 'application/octet-stream' ? ['binary'] : [];
}

/** Listed values are compared one by one; a format beside them adds nothing. */
function bothListValues({ base, revision }: SchemaPair): boolean {
  return [base, revision].every(
    (view) => carriersOf(view, 'enum').length + carriersOf(view, 'const').length > 0,
  );
}

const wholeNumbers: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

/** Whether the values of each side fit the other's integer format anyway. */
function boundsSayIt({ base, revision }: SchemaPair): boolean {
  const limits = [formatsOf(base), formatsOf(revision)].map(([format, ...others]) => {
    if (format === undefined) return Number.POSITIVE_INFINITY;
    return others.length === 0 ? wholeNumbers[format] : undefined;
  });
  const [before, after] = limits;
  if (before === undefined || after === undefined) return false;
  return reachOf(base, before) <= after && reachOf(revision, after) <= before;
}

/** The least power of two up to `limit` that bounds all values of the schema. */
function reachOf(view: SchemaView, limit: number): number {
  const [lower, upper] = [lowerBound, upperBound].map((kind) => kind && boundOf(view, kind)?.limit);
  if (lower === undefined || upper === undefined) return limit;
  const fitting = Object.values(wholeNumbers).filter((size) => -size <= lower && upper < size);
  return Math.min(limit, ...fitting);
}

function isWithin(inner: Formats, outer: Formats): boolean {
  return outer.every((format) => inner.some((one) => isFormatWithin(one, format)));
}
