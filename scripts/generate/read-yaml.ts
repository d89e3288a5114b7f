// Reads one hand-written YAML file without losing a digit.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Json, mapJson } from './json.ts';

/** The file's content; integers beyond 2^53 as bigint, all others as numbers. Throws on malformed YAML, naming the file. */
export function readYaml(file: string): Json {
  try {
    const content: Json = parse(readFileSync(file, 'utf8'), { intAsBigInt: true, merge: false });
    return mapJson(content, narrowInteger);
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${String(cause)}`, { cause });
  }
}

function narrowInteger(value: Json): Json {
  if (typeof value !== 'bigint') return value;
  const narrowed = Number(value);
  return Number.isSafeInteger(narrowed) ? narrowed : value;
}
