// Reads the documentation ledger and the numbers of the decisions, and finds the release that a page is about.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isArray, isObject, type Json, type JsonObject, readSourceFile } from '@lunarest/openapi';

export interface Ledger {
  /** By operationId: its `pages`, `superseded` older pages, and the decided `differences`. */
  readonly operations: ReadonlyMap<string, JsonObject>;
  /** The room whose file has the operation, by operationId. */
  readonly rooms: ReadonlyMap<string, string>;
  readonly waivers: readonly JsonObject[];
  /** Pages about many operations at once. */
  readonly general: readonly JsonObject[];
}

/** The ledger below `specFolder`. Throws when two files have the same operation, and for an unknown key. */
export function readLedger(specFolder: string): Ledger {
  const folder = join(specFolder, 'sources/ledger');
  const operations = new Map<string, JsonObject>();
  const rooms = new Map<string, string>();
  for (const name of readdirSync(folder).filter(
    (file) => file !== 'waivers.yaml' && file !== 'general.yaml',
  )) {
    for (const [operation, entry] of entriesOf(readSourceFile(join(folder, name)).content)) {
      if (operations.has(operation)) throw new Error(`the ledger has ${operation} twice`);
      demandKnownKeys(`the ledger of ${operation}`, entry, keysOfEntry);
      operations.set(operation, entry);
      rooms.set(operation, basename(name, '.yaml'));
    }
  }
  return {
    operations,
    rooms,
    waivers: listIn(readSourceFile(join(folder, 'waivers.yaml')).content, 'waivers'),
    general: listIn(readSourceFile(join(folder, 'general.yaml')).content, 'general'),
  };
}

/** Other keys are refused, since the content of a misspelled key would not be compared. All facets of a parameter are compared. */
const keysOfEntry = ['pages', 'superseded', 'differences'];
const knownKeys: Readonly<Record<string, readonly string[]>> = {
  pages: 'release source method path privileges parameters responses part cut note'.split(' '),
  superseded: ['release', 'source'],
  differences: ['release', 'about', 'instead', 'decision'],
  responses: ['status', 'headers', 'ids', 'body', 'bodies'],
};

function demandKnownKeys(where: string, value: JsonObject, keys: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new Error(`${where} has the unknown key ${unknown}; use ${keys.join(', ')}`);
  for (const [key, ofKey] of Object.entries(knownKeys))
    for (const item of listIn(value, key)) demandKnownKeys(`${where}, ${key}`, item, ofKey);
}

/** `D-1`, `D-2` … of every heading of the decisions; throws when two have the same number. */
export function readDecisions(specFolder: string): ReadonlySet<string> {
  const text = readFileSync(join(specFolder, 'sources/decisions.md'), 'utf8');
  const numbers = [...text.matchAll(/^## (D-\d+) /gm)].map((match) => match[1] ?? '');
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined)
    throw new Error(`spec/sources/decisions.md has two decisions ${twice}: renumber one`);
  return new Set(numbers);
}

function entriesOf(room: Json): readonly (readonly [string, JsonObject])[] {
  return isObject(room)
    ? Object.entries(room).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : []))
    : [];
}

function listIn(file: Json, key: string): readonly JsonObject[] {
  const list = isObject(file) ? file[key] : undefined;
  return isArray(list) ? list.filter(isObject) : [];
}

/**
 * The release with which a page is compared: the oldest one that is not older than the page's release, since a page of a release
 * without a document describes the next release (decision D-21). `newest` is for pages that name no release. Undefined for a page
 * that is newer than all releases.
 */
export function comparedRelease(page: string, releases: readonly string[]): string | undefined {
  if (page === 'newest') return releases.at(-1);
  return releases.find((release) => Number(release) >= Number(page));
}
