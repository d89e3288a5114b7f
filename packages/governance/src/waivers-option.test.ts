import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { run } from './testing/run.ts';

const folder = temporaryFolder();

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const api = (limit: number) => `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: ${limit} } }]
      responses: { '204': { description: Done. } }
`;

const waiver = (finding: string, place: string, expires: string) =>
  write(
    'waivers.yaml',
    `waivers:\n  - { finding: ${finding}, place: '${place}', owner: Ada, reason: Agreed., expires: ${expires} }\n`,
  );

test.each([
  ['until the date of the waiver', '2999-12-31', 0, '1 finding is waived.'],
  ['after the date', '2020-01-01', 1, '1 finding: 1 error'],
])('whether a waived change counts %s', async (_, expires, code, summary) => {
  const [base, revision] = [write('base.yaml', api(10)), write('revision.yaml', api(5))];
  const file = waiver('request-bound-was-tightened', 'GET /things', expires);
  const ran = await run('diff', base, revision, '--waivers', file);
  expect(ran).toMatchObject({ code, stderr: '', stdout: expect.stringContaining(summary) });
});

test('a waiver covers a finding of the lint at its place', async () => {
  const file = waiver('no-empty-servers', '#', '2999-12-31');
  const lint = (...more: readonly string[]) => run('lint', write('linted.yaml', api(10)), ...more);
  expect((await lint()).stdout).toContain('no-empty-servers');
  const { stdout } = await lint('--waivers', file);
  expect(stdout).not.toContain('no-empty-servers');
  expect(stdout).toContain('1 finding is waived.');
});

test('a waiver of an unknown finding is refused', async () => {
  const [base, revision] = [write('base.yaml', api(10)), write('revision.yaml', api(5))];
  const file = waiver('request-bound-was-tightend', 'GET /things', '2999-12-31');
  expect(await run('diff', base, revision, '--waivers', file)).toEqual({
    code: 2,
    stdout: '',
    stderr: `lunarest: ${file}:2: the finding request-bound-was-tightend is not known; did you mean request-bound-was-tightened?\n`,
  });
});
