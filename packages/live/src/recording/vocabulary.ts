// The words that a recording may keep: those of the contract, of times and of HTTP. Any other word may be a name.

import { newestRelease, operationTables, releases } from '@lunarest/contract';
import { isArray, isObject, type Json } from '@lunarest/openapi';
import { documentOf } from '../drift/open-properties.ts';

/** A word: consecutive letters and digits of any script, with their combining marks. */
export const word = /[\p{L}\p{N}\p{M}\p{Alphabetic}]+/gu;

const common = [
  ...'Sun Mon Tue Wed Thu Fri Sat Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec UTC GMT'.split(' '),
  ...'http https HTTP api application json vnd safenetinc lunasa octet stream multipart plain text'.split(
    ' ',
  ),
  ...'charset utf version limit offset rel next true false null yes no on off enabled disabled'.split(' '),
  ...'GET PUT POST PATCH DELETE HEAD OPTIONS KB MB GB TB kB ms min max session Path HttpOnly Secure'.split(
    ' ',
  ),
  ...'SameSite Strict Lax None Basic realm redacted keep alive close chunked no store'.split(' '),
  ...'ERROR BEGIN END CERTIFICATE so co cu lco ha T Z'.split(' '),
];

let made: ReadonlySet<string> | undefined;

/** The words of paths, properties, parameters, enumerated values, error identifiers and roles. */
export function vocabulary(): ReadonlySet<string> {
  made ??= new Set([...common, ...releases.flatMap((release) => wordsOf(release))]);
  return made;
}

function wordsOf(release: (typeof releases)[number]): readonly string[] {
  const found = new Set<string>();
  const keep = (text: string) => {
    for (const [piece] of text.matchAll(word)) found.add(piece);
  };
  for (const operation of Object.values(operationTables[release])) {
    for (const segment of operation.path.split('/')) keep(segment);
    for (const role of operation.roles) keep(role);
    for (const { errors } of Object.values<{ readonly errors: readonly string[] }>(operation.responses))
      for (const error of errors) keep(error);
  }
  schemaWords(documentOf(release), keep);
  if (release === newestRelease) for (const name of Object.keys(operationTables[release])) keep(name);
  return [...found];
}

/** Keywords with examples and descriptions, whose names may be those of real users. */
const prose = new Set([
  'example',
  'examples',
  'description',
  'summary',
  'title',
  'info',
  'servers',
  'default',
]);

function schemaWords(value: Json | undefined, keep: (text: string) => void): void {
  if (isArray(value)) for (const item of value) schemaWords(item, keep);
  else if (isObject(value)) for (const [name, item] of Object.entries(value)) member(name, item, keep);
}

function member(name: string, item: Json, keep: (text: string) => void): void {
  if (name === 'properties' && isObject(item)) {
    for (const property of Object.keys(item)) keep(property);
    // The names here are those of properties.
    for (const schema of Object.values(item)) schemaWords(schema, keep);
  } else if (/^(?:enum|const|pattern)$/.test(name)) for (const listed of valuesOf(name, item)) keep(listed);
  else if (!prose.has(name)) schemaWords(item, keep);
}

/** A pattern that lists literal values, such as `^(?:enable|disable)$`. */
const alternatives = /^\^\((?:\?:)?([\w|$-]+)\)\$$/;

/** The values that a schema keyword lists. */
function valuesOf(name: string, item: Json): readonly string[] {
  if (name === 'enum') return isArray(item) ? item.map(String) : [];
  if (typeof item !== 'string') return [];
  return name === 'const' ? [item] : (alternatives.exec(item)?.[1]?.split('|') ?? []);
}
