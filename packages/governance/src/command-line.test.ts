import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formats } from '@lunarest/findings';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { run } from './testing/run.ts';

const here = fileURLToPath(new URL('../', import.meta.url));
const documents = temporaryFolder();
const [base, revision] = [join(documents, 'base.yaml'), join(documents, 'revision.yaml')];

const colors = (values: string) => `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    post:
      operationId: makeThing
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: string
              enum: ${values}
      responses:
        '204': { description: Done. }
`;

beforeAll(() => {
  writeFileSync(base, colors('[red, green, blue]'));
  writeFileSync(revision, colors('[red, green]'));
});

describe('the exit code', () => {
  test('is 0 when nothing changed', async () => {
    expect(await run('diff', base, base)).toMatchObject({ code: 0, stderr: '' });
  });

  test('is 1 when something changed', async () => {
    expect(await run('diff', base, revision)).toMatchObject({ code: 1, stderr: '' });
  });

  test('is 0 when no change counts for the chosen side', async () => {
    const { code } = await run('diff', base, revision, '--fail-on', 'risky', '--for', 'servers');
    expect(code).toBe(0);
  });

  test('is 1 when a change counts for the chosen side', async () => {
    const { code } = await run('diff', base, revision, '--fail-on', 'breaking', '--for', 'clients');
    expect(code).toBe(1);
  });

  test.each([
    ['no command', []],
    ['a missing argument', ['diff', base]],
    ['an additional argument', ['diff', base, base, base]],
    ['an unknown format', ['--format', 'pdf', 'diff', base, base]],
    ['an unknown option', ['diff', base, base, '--loudly']],
    ['an unknown release, file and revision', ['diff', base, 'nowhere']],
    ['a missing file to lint', ['lint', base, 'nowhere']],
    ['a folder without a contract', ['lint', join(here, 'src')]],
    ['a file to lint that describes no API', ['lint', join(here, 'package.json')]],
    ['an unknown severity', ['lint', base, '--fail-on', 'fatal']],
    ['an option instead of a revision', ['diff', base, '--', '--output=x']],
    ['a file that is not an OpenAPI document', ['diff', base, join(here, 'package.json')]],
    ['a file that is not YAML', ['diff', base, join(here, 'src/lunarest.ts')]],
  ])('is 2 and standard output is empty for %s', async (_, args) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout, explained: stderr.length > 0 }).toEqual({ code: 2, stdout: '', explained: true });
  });

  test.each([[['judge']], [['judge', '--help']], [['--format', 'json', 'judge', '--help']]])(
    'is 2 for the unknown command in %j, and the message points to the help',
    async (args) => {
      const stderr = "error: unknown command 'judge'\n(--help shows the usage)\n";
      expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr });
    },
  );

  test.each([
    [['--help']],
    [['diff', '--help']],
    [['lint', '--help']],
    [['verify', '--help']],
    [['proxy', '--help']],
  ])('is 0 for %j', async (args) => {
    const { code, stdout } = await run(...args);
    expect({ code, usage: stdout.startsWith('Usage: lunarest') }).toEqual({ code: 0, usage: true });
  });
});

test.each(formats)('the format may be named before or after the command: %s', async (format) => {
  expect(await run('--format', format, 'diff', base, revision)).toEqual(
    await run('diff', base, revision, '--format', format),
  );
});

test('two releases are compared, and integers have all their digits', async () => {
  const { stdout } = await run('--format', 'json', 'diff', '14', '17');
  expect(stdout).toContain('integer (minimum 1000000, maximum 99999999999999999)');
});

test('the committed difference of two releases equals the output of the command', async () => {
  const { stdout } = await run('--format', 'markdown', 'diff', '14', '17');
  const kept = new URL('../../../spec/releases/14-to-17.md', import.meta.url);
  expect(stdout).toBe(readFileSync(kept, 'utf8'));
});

test('the hand-written contract equals the newest release', async () => {
  const written = fileURLToPath(new URL('../../../spec/openapi.yaml', import.meta.url));
  expect(await run('diff', written, '17')).toMatchObject({ code: 0, stderr: '' });
});

describe('in a git repository', () => {
  const folder = temporaryFolder();
  const before = process.cwd();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args], { cwd: folder });

  beforeAll(() => {
    git('init', '--quiet');
    for (const file of [base, revision]) {
      writeFileSync(join(folder, 'api.yaml'), readFileSync(file));
      git('add', '.');
      git('commit', '--quiet', '--message', 'Change the API');
    }
    process.chdir(folder);
  });
  afterAll(() => process.chdir(before));

  test('a revision is compared with a file, and places have lines', async () => {
    const { code, stdout } = await run('--format', 'github', 'diff', 'HEAD~1:api.yaml', 'api.yaml');
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        '::error file=api.yaml,line=13,col=15,title=request-enum-value-was-removed (breaking for clients%2C compatible for servers)::"blue" was removed from the values of the request body. POST /things. Breaks clients: `POST /things` with `"blue"`; HEAD~1:api.yaml takes it, api.yaml refuses it: must be one of "red", "green". Stop sending the value.\n',
    });
  });

  test('a file that the revision does not have is reported', async () => {
    const { code, stderr } = await run('diff', 'HEAD~1:other.yaml', 'api.yaml');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'lunarest: HEAD~1 has no file other.yaml\n' });
  });
});
