import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { operationTables, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, readSource } from '@lunarest/openapi';
import { referenceDocument } from './reference-document.ts';

interface Shown {
  readonly operationId?: string;
  readonly description?: string;
  readonly 'x-codeSamples'?: readonly { readonly label: string; readonly source: string }[];
}

test.each(releases)('every operation of release %s has its facts and three samples', (release) => {
  const { content } = readSource('openapi.json', readFileSync(documentPath(release), 'utf8'));
  const shown = isObject(content) ? referenceDocument(content, release) : {};
  const items: readonly object[] = Object.values(shown.paths ?? {});
  const operations = items
    .flatMap((item): Shown[] => Object.values(item))
    .filter(({ operationId }) => operationId);
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    Object.keys(operationTables[release]).toSorted(),
  );
  const bare = operations.filter(
    ({ description = '', 'x-codeSamples': samples = [] }) =>
      !description.includes('- **Evidence** ') ||
      samples.map(({ label }) => label).join() !== 'curl,@lunarest/client,requests' ||
      samples.some(({ source }) => source.includes('undefined') || /(8443|luna \+ ).*\{/.test(source)),
  );
  expect(bare).toEqual([]);
});

test('a bound beyond 2^53 keeps its digits, in words', () => {
  const schema = { type: 'integer', minimum: 1, maximum: 99999999999999999n, description: 'An identifier.' };
  expect(referenceDocument({ paths: {}, components: { schemas: { Id: schema } } }, '17')).toEqual({
    paths: {},
    components: {
      schemas: {
        Id: { type: 'integer', minimum: 1, description: 'An identifier. At most 99999999999999999.' },
      },
    },
  });
});
