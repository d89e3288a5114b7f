// The recipe of CONTRIBUTING.md for a diff check, followed on a copy of this package: two files.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { copyPackage } from '@lunarest/tooling/package-copy';

const own = fileURLToPath(new URL('..', import.meta.url));
const copy = copyPackage(own, ['src', 'cases', 'package.json']);
afterAll(() => copy.remove());

test('a diff check consists of its row and its case, and the tests check its mirror, its example and its words', async () => {
  const id = 'operation-documentation-was-moved';
  const rows = join(copy.folder, 'src/checks/operations.ts');
  const text = readFileSync(rows, 'utf8');
  const first = 'export const operations = [\n';
  expect(text).toContain(first);
  writeFileSync(
    rows,
    text.replace(
      first,
      `import { isPair } from '../match/match.ts';
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
    join(copy.folder, 'cases/operations.yaml'),
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
    await copy.testsOf(new RegExp(`${id}|documentation moves`), 'src/checks.test.ts', 'src/cases.test.ts'),
  ).toEqual([
    `symmetry ${id} has a mirror or a reason against one`,
    `the cases have a finding of ${id} with its example`,
    'operations: The documentation moves (path) has exactly the expected findings',
    'operations: The documentation moves (path) has findings with places that exist in both documents',
    'operations: The documentation moves (path) has no findings between a document and itself',
  ]);
});
