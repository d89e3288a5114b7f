// Tests of the command `lunarest` without its servers, which the proof of the installed tarball starts.
import { expect, test } from '@jest/globals';
import { repository } from '@lunarest/playground/place';
import { runCommand } from './run-command.ts';
import { printedBy } from './testing/printed-by.ts';

const installed = {
  ...repository,
  version: '1.2.3',
  start: 'lunarest up',
  words: [
    ['npm start --', 'lunarest up'],
    ['npm run tour', 'lunarest tour'],
  ],
} as const;

test('--version prints the version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test.each([[[]], [['--help']]])('%j lists every command', async (args) => {
  const { code, out } = await run(args);
  expect(code).toBe(0);
  const commands = [...out.matchAll(/^ {2}(\w+)(?: <shell>)? {2,}/gm)].map(([, name]) => name);
  expect(commands).toEqual([
    'up',
    'mock',
    'tour',
    'diff',
    'lint',
    'verify',
    'proxy',
    'record',
    'report',
    'completion',
  ]);
});

test.each([[['upp']], [['upp', '--help']]])('the unknown command %j is wrong use', async (args) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toBe("error: unknown command 'upp'\n(Did you mean up?)\n");
});

test.each([
  ['up', /^Usage: lunarest up \[options\]\n/],
  ['mock', /^Usage: lunarest mock \[options\]\n/],
  ['tour', /^Usage: lunarest tour\n/],
  ['diff', /^Usage: lunarest diff \[options\] /],
])('%s --help prints the usage of the command', async (name, usage) => {
  const { code, out } = await run([name, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(usage);
});

test.each([
  [['up', '--port', 'x'], '--port requires a port from 0 to 65535, not "x". (lunarest up --help)\n'],
  [['mock', '--port', 'x'], '--port requires a port from 0 to 65535, not "x". (lunarest mock --help)\n'],
  [['completion', 'csh'], 'there is no completion for csh. Known: bash, zsh, fish.\n'],
])('%j is wrong use', async (args, message) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toBe(message);
});

test('a review tool receives its arguments, and its exit code is that of the command', async () => {
  const { code, err } = await run(['diff', 'nowhere.yaml', 'nowhere.yaml']);
  expect(code).toBe(2);
  expect(err).toContain('nowhere.yaml');
});

function run(args: readonly string[]) {
  return printedBy(() => runCommand(args, installed));
}
