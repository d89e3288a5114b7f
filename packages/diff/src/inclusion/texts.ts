// Rules about strings that contradict each other.

import { stringsOf } from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import { escaped } from '../patterns/characters.ts';
import { findText } from '../patterns/find-text.ts';
import { countsOf } from './numbers.ts';
import type { Atom } from './rule.ts';

/** Whether no string keeps the rules. */
export function isTextContradictory(atoms: readonly Atom[]): boolean {
  const { least, most } = countsOf(atoms, 'string');
  if (least > most) return true;
  if (most === 0 && isTextRefused('', atoms)) return true;
  const texts = (kind: 'pattern' | 'format', holds: boolean) =>
    atoms.flatMap((atom) => (atom.kind === kind && atom.holds === holds ? [atom.text] : []));
  const formats = new Set(texts('format', true));
  const refused = texts('format', false);
  if (refused.some((outer) => [...formats].some((format) => isFormatWithin(format, outer)))) return true;
  const ofFormats = [...formats].flatMap((format) => patternsOfFormats[format] ?? []);
  const [matched, unmatched] = [[...texts('pattern', true), ...ofFormats], texts('pattern', false)];
  if (unmatched.some((pattern) => matched.includes(pattern) || matchesAll(pattern))) return true;
  if (matched.length === 0) return false;
  const excluded = atoms.flatMap((atom) => (atom.kind === 'values' && !atom.holds ? atom.values : []));
  const others = stringsOf(excluded).slice(0, mostExcluded).map(exactly);
  return findText({ matched, unmatched: [...unmatched, ...others], least, most }) === 'impossible';
}

/** The formats that contain a format directly. */
const widerFormats: Readonly<Record<string, readonly string[]>> = {
  int8: ['int16'],
  int16: ['int32', 'float'],
  int32: ['int64', 'double'],
  uint8: ['uint16', 'int16'],
  uint16: ['uint32', 'int32', 'float'],
  uint32: ['int64', 'double'],
  float: ['double'],
  uri: ['uri-reference', 'iri'],
  url: ['uri'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
};

/** Whether every value of the first format also has the second. */
export function isFormatWithin(inner: string, outer: string): boolean {
  return inner === outer || (widerFormats[inner] ?? []).some((wider) => isFormatWithin(wider, outer));
}

/** A pattern that matches every text of the format, and others. */
const patternsOfFormats: Readonly<Record<string, string>> = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  'date-time': '^\\d{4}-\\d{2}-\\d{2}.\\d{2}:\\d{2}:\\d{2}',
  time: '^\\d{2}:\\d{2}:\\d{2}',
  uuid: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  ipv4: '^\\d{1,3}(?:\\.\\d{1,3}){3}$',
  ipv6: '^[0-9A-Fa-f:.]{2,45}$',
};

/** Upper bound on the excluded strings that are considered beside patterns. */
const mostExcluded = 10;

/** A pattern that matches the string only. */
function exactly(text: string): string {
  return `^${escaped(text)}$`;
}

/** Whether a rule refuses the string. */
export function isTextRefused(text: string, atoms: readonly Atom[]): boolean {
  const { least, most } = countsOf(atoms, 'string');
  const { length } = [...text];
  if (length < least || length > most) return true;
  return atoms.some((atom) => {
    if (atom.kind === 'pattern') return matches(atom.text, text) === !atom.holds;
    return atom.kind === 'values' && atom.values.includes(text) !== atom.holds;
  });
}

const everything = /^\^?(?:\(?(?:\.|\[\\s\\S\]|\[\\S\\s\]|\[\^\])\*\)?)?\$?$/;

/** Whether the pattern matches every string of one line. */
export function matchesAll(pattern: string): boolean {
  return everything.test(pattern);
}
