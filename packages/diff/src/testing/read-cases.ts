// The cases in `cases/`, one for each pair of documents; cases/README.md describes their format.

import { readdirSync, readFileSync } from 'node:fs';
import { type ChangeFinding, describeWitness } from '@lunarest/findings';
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  memberOf,
  readSource,
  stringsOf,
} from '@lunarest/openapi';
import type { DiffOptions } from '../diff-documents.ts';
import { changeAt } from './change-at.ts';

interface Case {
  /** For example `maximum: The bound rises (request)`. */
  readonly title: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly options: DiffOptions;
  readonly expected: readonly JsonObject[];
  /** A finding in the format of `expected`: with its witnesses if the expected one has some. */
  readonly write: (finding: ChangeFinding, index: number) => JsonObject;
}

const folder = new URL('../../cases/', import.meta.url);

/** Every case of every file. Throws on a malformed file. */
export function readCases(): readonly Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((file) => {
    const { content } = readSource(file, readFileSync(new URL(file, folder), 'utf8'));
    const { bases, cases } = membersOf(content, ['bases', 'cases']);
    return itemsOf(cases).flatMap((written) => casesOf(file.replace(/\.yaml$/, ''), bases, written));
  });
}

/** One case for each base with an expectation. */
function casesOf(subject: string, bases: Json | undefined, written: JsonObject): readonly Case[] {
  const known = ['name', 'was', 'is', 'changes', 'checkVersion', 'expect'];
  const { name, changes, checkVersion, expect } = membersOf(written, known);
  const expectations = Object.entries(objectOf(expect));
  if (expectations.length === 0) throw new Error(`the case "${name}" expects nothing of any base`);
  return expectations.map(([key, expected]) => {
    const { at, affects, document } = membersOf(objectOf(bases)[key], ['at', 'affects', 'document']);
    const place = at === undefined ? undefined : String(at);
    const [base, revision] = ['was', 'is'].map((side) => withValue(objectOf(document), place, written, side));
    return {
      title: `${subject}: ${name} (${key})`,
      base: objectOf(base),
      revision: itemsOf(changes ?? []).reduce(applyChange, objectOf(revision)),
      options: { checkVersion: checkVersion === true },
      expected: itemsOf(expected),
      write: (finding, index) => ({
        ...writeFinding(finding, place, stringsOf(affects)),
        ...writeProof(finding, itemsOf(expected)[index]),
      }),
    };
  });
}

/** The document with the case's value at the place; without a value there if the case has only the other one. */
function withValue(
  document: JsonObject,
  place: string | undefined,
  written: JsonObject,
  side: string,
): JsonObject {
  if (written.was === undefined && written.is === undefined) return document;
  if (place === undefined) throw new Error('a base without a place takes changes only');
  return objectOf(changeAt(document, place, memberOf(written, side)));
}

function applyChange(document: JsonObject, change: JsonObject): JsonObject {
  const { set, to, remove } = membersOf(change, ['set', 'to', 'remove']);
  return objectOf(changeAt(document, String(set ?? remove), set === undefined ? undefined : to));
}

function writeFinding(
  { id, verdict, places, affects = [], message, advice = '' }: ChangeFinding,
  base: string | undefined,
  usual: readonly string[],
): JsonObject {
  const at = [...new Set(places.map(({ pointer }) => relativeTo(base, pointer)))].join(' → ');
  const unusual: JsonObject = affects.join() === usual.join() ? {} : { affects };
  const judged = `${verdict.clients} for clients, ${verdict.servers} for servers`;
  return { [id]: judged, at, ...unusual, message, advice };
}

function writeProof(finding: ChangeFinding, expected: JsonObject = {}): JsonObject {
  const { witnesses = [], undecided } = finding;
  return {
    ...(expected.witness === undefined ? {} : { witness: witnesses.map(describeWitness).join('\n') }),
    ...(undecided === undefined ? {} : { undecided }),
  };
}

function relativeTo(base: string | undefined, pointer: string): string {
  if (pointer === base) return '.';
  return base !== undefined && pointer.startsWith(`${base}/`) ? pointer.slice(base.length) : pointer;
}

/** The object, checked to have no other members. */
function membersOf(value: Json | undefined, known: readonly string[]): JsonObject {
  const object = objectOf(value);
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  if (unknown.length === 0) return object;
  throw new Error(`a case has no ${unknown.join(', ')}; it has ${known.join(', ')}`);
}

function itemsOf(value: Json | undefined): readonly JsonObject[] {
  if (isArray(value)) return value.map(objectOf);
  throw new Error('a case has something else where a list belongs');
}

function objectOf(value: Json | undefined): JsonObject {
  if (isObject(value)) return value;
  throw new Error('a case has something else where an object belongs');
}
