// Reads one hand-written YAML file without losing a digit.
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, Type } from 'js-yaml';
import type { Json } from './json.ts';

/** Integers beyond 2^53 as bigint, all others as numbers. */
const exactInteger = new Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && /^[-+]?(0|[1-9][0-9]*)$/.test(text),
  construct: (text: string) => {
    const narrowed = Number(text);
    return Number.isSafeInteger(narrowed) ? narrowed : BigInt(text);
  },
});
const schema = CORE_SCHEMA.extend({ implicit: [exactInteger] });

/** The file's content. Throws on malformed YAML, naming the file. */
export function readYaml(file: string): Json {
  try {
    // The schema makes nothing but JSON values and bigints.
    return load(readFileSync(file, 'utf8'), { schema, filename: file }) as Json;
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${String(cause)}`, { cause });
  }
}
