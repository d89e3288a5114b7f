import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { findProblems, subjectsOf } from './find-problems.ts';
import type { Rule } from './rule.ts';
import { contractUnderLint } from './subjects/contract-under-lint.ts';

/** A number of operations, each with its own schema that refers to the next one. */
function chain(length: number): JsonObject {
  const name = (index: number) => `#/components/schemas/S${index % length}`;
  const numbers = Array.from({ length }, (_, index) => index);
  const content = (index: number) => ({ 'application/json': { schema: { $ref: name(index) } } });
  return {
    openapi: '3.1.0',
    info: { title: 'Chain', version: '1' },
    paths: Object.fromEntries(
      numbers.map((index) => [
        `/s${index}`,
        {
          put: {
            requestBody: { content: content(index) },
            responses: { '200': { description: 'Done.', content: content(index) } },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers.map((index) => [
          `S${index}`,
          { type: 'object', properties: { next: { $ref: name(index + 1) } } },
        ]),
      ),
    },
  };
}

test.each([10, 100, 3_000])(
  'a rule checks each part of %d schemas in a chain a fixed number of times',
  (length) => {
    let seen = 0;
    const counting: Rule = {
      id: 'counting',
      demands: 'Nothing.',
      why: 'For the test.',
      scope: { of: 'any contract', elsewhere: 'note' },
      find: {
        part: () => {
          seen += 1;
          return [];
        },
      },
    };
    findProblems(counting, subjectsOf(contractUnderLint(chain(length))));
    // Once as a body, and once as the property of the previous schema.
    expect(seen).toBe(2 * length);
  },
);

test('a problem in a schema that operations share names each of them, up to a hundred', () => {
  const everything: Rule = {
    id: 'everything',
    demands: 'Nothing.',
    why: 'For the test.',
    scope: { of: 'any contract', elsewhere: 'note' },
    find: { part: ({ at, property = '' }) => [{ at: at.pointer, message: property, advice: '' }] },
  };
  const named = (length: number) =>
    findProblems(everything, subjectsOf(contractUnderLint(chain(length))))
      .filter(({ at, message }) => at === '#/components/schemas/S1' && message === 'next')
      .map(({ through }) => through?.at.pointer);
  const all = (length: number) => Array.from({ length }, (_, index) => `#/paths/~1s${index}/put`);
  expect(named(3)).toEqual(all(3));
  expect(named(100)).toEqual(all(100));
  expect(named(3_000)).toHaveLength(100);
});
