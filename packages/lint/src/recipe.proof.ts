// The recipe of CONTRIBUTING.md for a lint rule, followed on a copy of this package: two files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { copyPackage } from '@lunarest/tooling/package-copy';

const own = fileURLToPath(new URL('..', import.meta.url));
const copy = copyPackage(own, ['src', 'cases', 'list-rules.mjs', 'package.json']);
afterAll(() => copy.remove());

test('a lint rule consists of its file and its cases, and the tests find and check it', async () => {
  const id = 'summaries-end-without-a-period';
  writeFileSync(
    join(copy.folder, `src/rules/${id}.ts`),
    `import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const summariesEndWithoutAPeriod: Rule = {
  id: '${id}',
  demands: 'A summary ends without a period.',
  why: 'Pages and editors show it as a heading.',
  scope: { of: 'any contract', elsewhere: 'error' },
  find: {
    operation: ({ at }) =>
      String(at.value.summary).endsWith('.')
        ? [{ at: pointerTo(at.pointer, 'summary'), message: 'The summary ends with a period', advice: 'Remove it.' }]
        : [],
  },
};
`,
  );
  const contract = (summary: string) => `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: listThings
      summary: ${summary}
      responses: { '204': { description: Done. } }
`;
  writeFileSync(
    join(copy.folder, `cases/${id}.yaml`),
    `# Keeps the rule.
${contract('List the things')}---
# Breaks it.
${contract('List the things.')}---
# Findings in the second.
- error: The summary ends with a period
  at: '18:7'
  pointer: '#/paths/~1things/get/summary'
  affects: [GET /things]
  advice: Remove it.
`,
  );
  await copy.run('list-rules.mjs');
  expect(await copy.testsOf(new RegExp(id), 'src/rules.test.ts')).toEqual([
    `the id and the demand of ${id} are sentences`,
    `the reason of ${id} has one or more sentences`,
    `${id} has the examples of its cases in the list of list-rules.mjs`,
    `${id} has no findings in a contract that keeps it`,
    `${id} has the expected findings in a contract that breaks it`,
  ]);
});
