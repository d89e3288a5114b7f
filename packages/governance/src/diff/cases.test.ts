import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSource } from '../documents/source-file.ts';
import type { ChangeFinding, Place } from '../finding.ts';
import { isObject } from '../json/json.ts';
import { valueAt } from '../json/json-pointer.ts';
import { type DiffDocument, diffDocuments } from './diff-documents.ts';

const cases = new URL('../../cases/', import.meta.url);

describe.each(readdirSync(cases))('the case %s', (name) => {
  const [base, revision] = [open(name, 'base.yaml'), open(name, 'revision.yaml')];
  const found = diffDocuments(base, revision);

  test('finds what is expected and nothing else', () => {
    const expected = readFileSync(new URL(`${name}/expected.txt`, cases), 'utf8');
    expect(found.map(line).toSorted()).toEqual(expected.split('\n').filter((text) => text !== ''));
  });

  test('names places that exist in both documents', () => {
    const missing = found.flatMap(({ places: [before, after] }) => [
      ...missingIn(base, before),
      ...missingIn(revision, after),
    ]);
    expect(missing).toEqual([]);
  });

  test('finds nothing where a document is compared with itself', () => {
    expect([...diffDocuments(base, base), ...diffDocuments(revision, revision)]).toEqual([]);
  });
});

function open(name: string, file: string): DiffDocument {
  const { content } = readSource(file, readFileSync(new URL(`${name}/${file}`, cases), 'utf8'));
  if (!isObject(content)) throw new Error(`${name}/${file} is no object`);
  return { name: file, root: content };
}

/** The verdicts, the check and the more exact of the two places. */
function line({ id, verdict, places }: ChangeFinding): string {
  const [before = '', after = ''] = places.map(({ pointer }) => pointer);
  return `${verdict.clients} ${verdict.servers} ${id} ${depth(before) > depth(after) ? before : after}`;
}

function depth(pointer: string): number {
  return pointer.split('/').length;
}

function missingIn(document: DiffDocument, place: Place | undefined): readonly string[] {
  if (place === undefined) return ['no place'];
  return valueAt(document.root, place.pointer) === undefined ? [`${document.name} ${place.pointer}`] : [];
}
