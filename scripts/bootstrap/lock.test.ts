// Commands that install or build at the same time, as processes with the lock of a folder of their own.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../generate/root.ts';

let folder: string;
const started: ChildProcessWithoutNullStreams[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  for (const path of ['scripts/bootstrap', 'packages/tooling/optimize-later.mjs'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A command that works until its standard input ends, with its lines on both outputs. */
function command(work: string) {
  const program = `
    import { alone } from './scripts/bootstrap/lock.mjs';
    import { prepare } from './scripts/bootstrap/run.mjs';
    await alone(async () => { ${work} });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });
  started.push(child);
  const lines: string[] = [];
  const line = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', (text) => lines.push(text));
  const outputs = [line(child.stdout), line(child.stderr)];
  const first = Promise.race(outputs.map((output) => once(output, 'line'))).then(([text]) => String(text));
  return { child, lines, first, ended: once(child, 'close') };
}

const untilEnd = "console.log('works'); for await (const _ of process.stdin); console.log('ends');";
const waiting = (pid: number | undefined) =>
  `· waiting for process ${pid}, which installs or builds here; if it does not, remove .tools/lock …`;

test('the second command waits for the first, and says so in one line', async () => {
  const one = command(untilEnd);
  expect(await one.first).toBe('works');
  const two = command(untilEnd);
  expect(await two.first).toBe(waiting(one.child.pid));
  two.child.stdin.end();
  one.child.stdin.end();
  await Promise.all([one.ended, two.ended]);
  expect([one.lines, two.lines]).toEqual([
    ['works', 'ends'],
    [waiting(one.child.pid), 'works', 'ends'],
  ]);
  expect(existsSync(join(folder, '.tools/lock'))).toBe(false);
});

test('the second command goes on when the first is killed', async () => {
  const one = command(untilEnd);
  await one.first;
  const two = command(untilEnd);
  expect(await two.first).toBe(waiting(one.child.pid));
  two.child.stdin.end();
  one.child.kill('SIGKILL');
  await two.ended;
  expect(two.lines).toEqual([waiting(one.child.pid), 'works', 'ends']);
});

test('the installation of a killed command is waited for', async () => {
  const installs = 'console.error(String(process.pid)); process.stdin.resume();';
  const one = command(`await prepare('node', ['--eval', ${JSON.stringify(installs)}]);`);
  const pid = Number(await one.first);
  one.child.kill('SIGKILL');
  await once(one.child, 'exit');
  const two = command(untilEnd);
  expect(await two.first).toBe(waiting(pid));
  two.child.stdin.end();
  one.child.stdin.end();
  await two.ended;
  expect(two.lines).toEqual([waiting(pid), 'works', 'ends']);
});

test('works of one command do not wait for each other', async () => {
  const both = command("await Promise.all([1, 2].map((n) => alone(async () => console.log('works ' + n))));");
  await both.ended;
  expect(both.lines).toEqual(['works 1', 'works 2']);
});

test.each(['empty', 'of no process', 'of another kind'])(
  'a lock that is %s does not matter',
  async (kind) => {
    mkdirSync(join(folder, '.tools/lock'), { recursive: true });
    const file = { empty: undefined, 'of no process': '4194305', 'of another kind': '.DS_Store' }[kind];
    if (file !== undefined) writeFileSync(join(folder, '.tools/lock', file), '');
    const one = command("console.log('works');");
    await one.ended;
    expect(one.lines).toEqual(['works']);
  },
);
