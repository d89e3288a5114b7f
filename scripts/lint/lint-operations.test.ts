import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildModel } from '../generate/build-model.ts';
import { loadContract } from '../generate/load-contract.ts';
import { root } from '../generate/root.ts';
import { lintOperations } from './lint-operations.ts';

describe.each(loadContract(join(root, 'spec')))('release $release', ({ release, document }) => {
  test('keeps every rule of ours', () => {
    expect(lintOperations(buildModel(release, document), document)).toEqual([]);
  });

  test.each([
    ['operation-id-begins-with-a-verb', { id: 'sessionOpen' }],
    ['roles-agree-with-the-refusal', { roles: ['nobody'] }],
    ['session-agrees-with-security', { session: 'private' }],
    ['login-agrees-with-the-refusal', { login: ['hsm:so'] }],
    ['task-agrees-with-the-answer', { task: 'ped' }],
    ['errors-are-complete', {}],
    ['framework-refusals-are-everywhere', { responses: [] }],
    ['evidence-is-well-formed', { evidence: { kind: 'guessed', releases: [], source: 'a dream' } }],
  ])('%s sees what it is for', (rule, change) => {
    const model = buildModel(release, document);
    const listed = model.operations
      .filter(({ id }) => id === 'listHsms')
      .map((operation) => ({ ...operation, ...change }));
    const spoiled = rule === 'errors-are-complete' ? withoutExamples(document) : document;
    const problems = lintOperations({ ...model, operations: listed }, spoiled);
    expect([...new Set(problems.map((problem) => problem.rule))]).toContain(rule);
  });
});

function withoutExamples(document: object) {
  return JSON.parse(
    JSON.stringify(document, (key, value) =>
      key === 'examples' ? undefined : typeof value === 'bigint' ? String(value) : value,
    ),
  );
}
