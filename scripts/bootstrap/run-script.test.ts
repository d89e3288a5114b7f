import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';

const pnpm = fileURLToPath(new URL('./bin/pnpm', import.meta.url));
const cwd = temporaryFolder();

const scripts = { test: 'echo "$npm_lifecycle_event $PATH" && exit 3' };
writeFileSync(join(cwd, 'package.json'), JSON.stringify({ scripts }));

/** The result of the program with these arguments in the folder of the package. */
function resultOf(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pnpm, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a script runs under its name, with the programs of the package first on the path, and its exit code is kept', () => {
  const { status, stdout, stderr } = resultOf('run', 'test');
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  expect(stdout.startsWith(`test ${join(cwd, 'node_modules/.bin')}:`)).toBe(true);
});

test.each([[['run', 'absent']], [['run', 'test', 'more']], [['install']]])('%j is refused', (args) => {
  const { status, stderr } = resultOf(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(`Not a script of ${cwd}: ${args.join(' ')}`);
});
