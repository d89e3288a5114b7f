// Reads the documentation ledger and the numbers of the decisions.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArray, isObject, type Json, type JsonObject, readSourceFile } from '@lunarest/openapi';

export interface Ledger {
  /** By operationId: `pages`, `differences`, and `evidence` where there is no page. */
  readonly operations: ReadonlyMap<string, JsonObject>;
  readonly waivers: readonly JsonObject[];
  /** The second entry of what no page prints, by section. */
  readonly register: JsonObject;
}

/** The ledger below `specFolder`; throws when an operation stands in two files. */
export function readLedger(specFolder: string): Ledger {
  const folder = join(specFolder, 'sources/ledger');
  const operations = new Map<string, JsonObject>();
  const rooms = readdirSync(folder).filter((name) => name !== 'waivers.yaml');
  for (const [operation, entry] of rooms.flatMap((name) =>
    entriesOf(readSourceFile(join(folder, name)).content),
  )) {
    if (operations.has(operation)) throw new Error(`the ledger has ${operation} twice`);
    operations.set(operation, entry);
  }
  return {
    operations,
    waivers: waiversOf(readSourceFile(join(folder, 'waivers.yaml')).content),
    register: readRegister(join(specFolder, 'sources/register')),
  };
}

/** All files of the register as one; throws when two of them have the same entry. */
function readRegister(folder: string): JsonObject {
  const files = readdirSync(folder).sort();
  return files
    .map((name) => readSourceFile(join(folder, name)).content)
    .reduce<JsonObject>((one, other) => joined(one, other), {});
}

function joined(one: Json, other: Json, place = ''): JsonObject {
  if (!isObject(one) || !isObject(other)) throw new Error(`the register has ${place} twice`);
  const merged: Record<string, Json> = { ...one };
  for (const [name, entry] of Object.entries(other)) {
    const known = merged[name];
    merged[name] = known === undefined ? entry : joined(known, entry, `${place}/${name}`);
  }
  return merged;
}

/** `D-1`, `D-2` … of every heading of the decisions. */
export function readDecisions(specFolder: string): ReadonlySet<string> {
  const text = readFileSync(join(specFolder, 'sources/decisions.md'), 'utf8');
  return new Set([...text.matchAll(/^## (D-\d+) /gm)].map((match) => match[1] ?? ''));
}

function entriesOf(room: Json): readonly (readonly [string, JsonObject])[] {
  return isObject(room)
    ? Object.entries(room).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : []))
    : [];
}

function waiversOf(file: Json): readonly JsonObject[] {
  const waivers = isObject(file) ? file.waivers : undefined;
  return isArray(waivers) ? waivers.filter(isObject) : [];
}
