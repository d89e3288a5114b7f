import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { preparePair } from './prepare.ts';
import { findValue } from './search.ts';

test('a search ends when all searches together took too many steps', () => {
  const documentOf = (type: string): JsonObject => ({ components: { schemas: { Thing: { type } } } });
  const [base, revision] = [documentOf('string'), documentOf('integer')];
  const pair = preparePair(base, revision);
  const [takes, refuses] = [base, revision].map((root) => ({
    document: pair.document(root, 'request'),
    pointer: '#/components/schemas/Thing',
  }));
  if (takes === undefined || refuses === undefined) throw new Error('a side is missing');
  const find = () => findValue({ takes, refuses, steps: [], textuality: 'json', samples: pair.samples });

  expect(find()).toMatchObject({ because: 'must be integer' });
  takes.document.effort.steps = 1e9;
  expect(find()).toEqual({ undecided: 'the search for an example takes too many steps' });
});
