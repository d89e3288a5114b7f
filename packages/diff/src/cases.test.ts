import { describe, expect, test } from '@jest/globals';
import type { ChangeFinding } from '@lunarest/findings';
import { type JsonObject, valueAt } from '@lunarest/openapi';
import { type DiffOptions, diffDocuments } from './diff-documents.ts';
import { readCases } from './testing/read-cases.ts';

describe.each(readCases())('$title', ({ base, revision, options, expected, write }) => {
  const found = compare(base, revision, options);

  test('has exactly the expected findings', () => {
    expect(found.map(write)).toEqual(expected);
  });

  test('has findings with places that exist in both documents', () => {
    const missing = found.flatMap(({ places }) =>
      [base, revision].flatMap((document, index) => {
        const pointer = places[index]?.pointer;
        return pointer === undefined || valueAt(document, pointer) === undefined ? [pointer] : [];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('has no findings between a document and itself', () => {
    expect([...compare(base, base), ...compare(revision, revision)]).toEqual([]);
  });
});

function compare(
  base: JsonObject,
  revision: JsonObject,
  options: DiffOptions = {},
): readonly ChangeFinding[] {
  return diffDocuments({ name: 'base', root: base }, { name: 'revision', root: revision }, options);
}
