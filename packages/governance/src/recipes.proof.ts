// The recipes of CONTRIBUTING.md for a lint rule and a diff check, followed on a copy of this package: two files each.
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const run = promisify(execFile);
const own = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../../../node_modules/jest/bin/jest.js', import.meta.url));
const parts = ['src', 'cases', 'lint-cases', 'list-rules.mjs', 'package.json', 'jest.config.mjs'];

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const part of parts) cpSync(join(own, part), join(copy, part), { recursive: true });
  symlinkSync(join(own, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true }));

test('a lint rule is its file and its cases: it is found, explained and tested', async () => {
  const id = 'summaries-end-without-a-period';
  writeFileSync(
    join(copy, `src/lint/rules/${id}.ts`),
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
    join(copy, `lint-cases/${id}.yaml`),
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
  await run(process.execPath, [join(copy, 'list-rules.mjs')]);
  expect(await testsOf(id, 'src/lint/rules.test.ts')).toEqual([
    `${id} is a sentence, and says what it demands in one`,
    `${id} says why it is there, in a sentence or more`,
    `${id} is explained by its cases, as list-rules.mjs writes them down`,
    `${id} finds nothing in a contract that keeps it`,
    `${id} finds what is expected in a contract that breaks it`,
  ]);
});

test('a diff check is its row and its case: it is found, and tested with its mirror, its example and its words', async () => {
  const id = 'operation-documentation-was-moved';
  const rows = join(copy, 'src/diff/checks/operations.ts');
  const text = readFileSync(rows, 'utf8');
  const first = 'export const operations = [\n';
  expect(text).toContain(first);
  writeFileSync(
    rows,
    text.replace(
      first,
      `import { isPair } from '../match.ts';
${first}  defineCheck({
    id: '${id}',
    on: 'operation',
    about: ['both', 'operations', 'externalDocs', 'moved'],
    find: (match) =>
      isPair(match) && JSON.stringify(match.base.written.externalDocs) !== JSON.stringify(match.revision.written.externalDocs)
        ? [{ at: { base: match.base.pointer, revision: match.revision.pointer } }]
        : [],
    judge: harmless,
    say: (subject) => \`The documentation of \${subject} was moved\`,
    example: 'The documentation of operation \`GET /a\` was moved',
    advice: 'Read it at its new address.',
  }),
`,
    ),
  );
  appendFileSync(
    join(copy, 'cases/operations.yaml'),
    `
  - name: The documentation moves
    was: { get: { externalDocs: { url: https://a.example }, responses: { '204': { description: Done. } } } }
    is: { get: { externalDocs: { url: https://b.example }, responses: { '204': { description: Done. } } } }
    expect:
      path:
        - ${id}: compatible for clients, compatible for servers
          at: /get
          affects: [GET /a]
          message: The documentation of operation \`GET /a\` was moved
          advice: Read it at its new address.
`,
  );
  expect(
    await testsOf(`${id}|documentation moves`, 'src/diff/checks.test.ts', 'src/diff/cases.test.ts'),
  ).toEqual([
    `symmetry ${id} has its mirror or a reason to have none`,
    `the cases show ${id}, with its example`,
    'operations: The documentation moves (path) finds what is expected and nothing else',
    'operations: The documentation moves (path) names places that exist in both documents',
    'operations: The documentation moves (path) finds nothing where a document is compared with itself',
  ]);
});

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The tests of the copy whose names fit. Rejects when any test of these files fails. */
async function testsOf(names: string, ...files: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, [jest, '--reporters', 'default', '--json', ...files], {
    cwd: copy,
    maxBuffer: 1e8,
  });
  const { testResults }: Report = JSON.parse(stdout);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName }) => fullName)
    .filter((name) => new RegExp(names).test(name));
}
