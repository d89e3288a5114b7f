// Strings at and near the bounds of a schema: by length, format and pattern.
import { stringsOf } from '@lunarest/openapi';
import fc from 'fast-check';
import { findText } from '../patterns/find-text.ts';
import type { Way } from './demands.ts';
import { numbersAt } from './numbers.ts';

/** One or more strings of each format, the most ordinary first. */
const formats: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.5+01:00'],
  date: ['2024-02-29', '1970-01-01'],
  time: ['12:00:00Z', '12:00:00.5+01:00'],
  duration: ['P1D', 'PT1H'],
  email: ['ann@example.com', 'a.b+c@example.org'],
  'idn-email': ['ann@example.com', 'änn@example.com'],
  hostname: ['host.example.com', 'host'],
  'idn-hostname': ['host.example.com', 'bücher.example.com'],
  ipv4: ['192.0.2.1', '10.0.0.255'],
  ipv6: ['2001:db8::1', '::'],
  uri: ['https://example.com/a', 'urn:a:b'],
  'uri-reference': ['/a', 'https://example.com/a'],
  iri: ['https://example.com/a', 'https://example.com/ä'],
  'iri-reference': ['/a', '/ä'],
  'uri-template': ['https://example.com/{a}'],
  uuid: ['123e4567-e89b-42d3-a456-426614174000', 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6'],
  'json-pointer': ['/a'],
  'relative-json-pointer': ['0/a'],
  regex: ['^a$'],
  byte: ['YWJj'],
};

/** The maximum length of a generated string. */
const longest = 10_000;

/** Number of strings generated for one pattern, if possible. */
const samples = 8;

/** Strings that the schemas of `way` may accept, and that those of `hints` may treat differently. */
export function* stringsFor(way: Way, hints: Way): Iterable<string> {
  const least = Math.max(0, ...numbersAt(way, 'minLength'));
  const most = Math.min(Number.POSITIVE_INFINITY, ...numbersAt(way, 'maxLength'));
  const seeds = [...seedsOf(way), ...ordinary];
  for (const seed of seeds) yield fitted(seed, least, most);
  yield* separatingTexts(way, hints, { least, most });
  const lengths = ['minLength', 'maxLength'].flatMap((keyword) =>
    numbersAt([...way, ...hints], keyword).flatMap((length) => [length, length + 1, length - 1]),
  );
  for (const length of lengths) {
    if (length < 0 || length > longest) continue;
    yield 'a'.repeat(length);
    for (const seed of seedsOf(way)) yield fitted(seed, length, length);
  }
  yield* seedsOf(hints);
  yield* Object.values(formats).flat();
  yield* [
    '',
    ' ',
    '0',
    '12',
    '-1',
    '0.5',
    'true',
    'A',
    'a b',
    'a-b',
    'a_b',
    'ä',
    '€',
    '\n',
    '/',
    'a,b',
    '1e400',
  ];
}

const ordinary = ['a', 'text', '1', 'A1', 'ab12'];

/** For each pattern of the hints, the shortest string that does not match it. */
function separatingTexts(
  way: Way,
  hints: Way,
  bounds: { readonly least: number; readonly most: number },
): readonly string[] {
  const patterns = ({ value }: Way[number]) => stringsOf([value.pattern ?? null]);
  const matched = way.flatMap(patterns);
  return [...new Set(hints.flatMap(patterns))].flatMap((pattern) => {
    if (matched.includes(pattern)) return [];
    const found = findText({ matched, unmatched: [pattern], ...bounds });
    return typeof found === 'string' ? [] : [found.text];
  });
}

function seedsOf(way: Way): readonly string[] {
  return way.flatMap(({ value }) => [
    ...stringsOf(value.examples),
    ...stringsOf([value.example ?? null, value.default ?? null]),
    ...matching(value.pattern),
    ...(typeof value.format === 'string' && Object.hasOwn(formats, value.format)
      ? (formats[value.format] ?? [])
      : []),
  ]);
}

const known = new Map<string, readonly string[]>();

/** Strings that match the pattern, always the same; with lookaround or references, strings that may match it. */
export function matching(pattern: unknown): readonly string[] {
  if (typeof pattern !== 'string') return [];
  const found = known.get(pattern) ?? made(pattern);
  known.set(pattern, found);
  return found;
}

function made(pattern: string): readonly string[] {
  for (const flags of ['u', '']) {
    try {
      const strings = fc.stringMatching(new RegExp(pattern, flags), { size: 'xsmall' });
      return [...new Set(fc.sample(strings, { seed: 1, numRuns: samples }))];
    } catch {
      // Try the next flags, or another generator.
    }
  }
  const shortest = findText({ matched: [pattern], unmatched: [], least: 0, most: Number.POSITIVE_INFINITY });
  if (typeof shortest === 'object') return [shortest.text];
  const simpler = simplified(pattern);
  return simpler === pattern ? [] : matching(simpler);
}

/** The pattern without lookaround and word boundaries; each reference to a group is replaced by the group. */
function simplified(pattern: string): string {
  const groups = [...pattern.matchAll(/(?<!\\)\((?!\?)([^()]*)\)/g)].map(([, group = '']) => group);
  return pattern
    .replace(/\(\?<?[=!](?:\\.|[^()\\])*\)|\\[bB]/g, '')
    .replace(/\\([1-9])/g, (_, index) => `(?:${groups[Number(index) - 1] ?? ''})`);
}

/** The seed, cut or repeated to fit the length. */
function fitted(seed: string, least: number, most: number): string {
  if (seed.length >= least) return seed.slice(0, Math.max(most, least));
  const length = Math.min(least, longest);
  const filler = seed === '' ? 'a' : seed;
  return filler.repeat(Math.ceil(length / filler.length)).slice(0, length);
}
