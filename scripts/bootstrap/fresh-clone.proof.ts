// The first commands in a fresh clone. The name of its folder has the characters that are difficult in paths or URLs.
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';

const base = mkdtempSync(join(tmpdir(), 'lunarest-'));
const clone = join(base, 'a clone #1 of 100% Ünïcödé %20');

/** The time limit of a test. The duration of an installation depends on the machine and the network. */
const patience = 600_000;

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(root, file), join(clone, file));
  }
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A command of the clone, with its output. */
function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', ...args], { cwd: clone });
  child.stdin.end();
  const [out, err] = [text(child.stdout), text(child.stderr)];
  const ended = once(child, 'close').then(async ([code]) => ({ code, out: await out, err: await err }));
  return { child, ended };
}

test('--help prints the usage before anything is installed', async () => {
  for (const [command, usage] of [
    ['start', 'packages/playground/usage/start.txt'],
    ['tour', 'packages/playground/usage/tour.txt'],
    ['mock', 'packages/mock/usage/mock.txt'],
  ] as const) {
    const out = readFileSync(join(root, usage), 'utf8');
    expect(await run(command, '--help').ended).toEqual({ code: 0, out, err: '' });
  }
  expect(['node_modules', '.tools', '.lunarest'].filter((name) => existsSync(join(clone, name)))).toEqual([]);
});

test(
  'start installs only the packages that it requires, builds none, and serves',
  async () => {
    bringPnpm();
    const { child, ended } = run('start', '--port', '0', '--mock-port', '0', '--site-port', '0', '--json');
    const ready = await firstLine(child);
    expect(await statuses(ready)).toEqual({ server: 200, mock: 200 });
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect({ code, lines: out.split('\n').length }).toEqual({ code: 0, lines: 2 });
    const took = [...err.matchAll(/^· (.+) took \d+\.\d s$/gm)].map(([, step]) => step);
    expect(took).toEqual(
      expect.arrayContaining(['installing the packages of this command', 'bundling the program']),
    );
    expect(ready.certificate).toBe(join(clone, '.lunarest/tls/cert.pem'));
    expect(builtPackages()).toEqual([]);
    expect(has('esbuild')).toBe(true);
    expect(['typescript', 'jest', 'turbo'].filter(has)).toEqual([]);
  },
  patience,
);

test(
  'the next start neither installs nor bundles',
  async () => {
    const { child, ended } = run('start', '--port', '0', '--no-mock', '--no-site', '--json');
    const ready = await firstLine(child);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: 'Serving until Ctrl-C.\nClosing.\n' });
    expect(ready.mock).toBeNull();
  },
  patience,
);

test(
  'the review tools install only the packages that they require, generate and build nothing, and a later start needs no others',
  async () => {
    const { code, out, err } = await run('lunarest', 'diff', '14', '17').ended;
    expect({ code, findings: /^\d+ findings: /m.test(out) }).toEqual({ code: 1, findings: true });
    const took = [...err.matchAll(/^· (.+) took \d+\.\d s$/gm)].map(([, step]) => step);
    expect(took).toEqual(['installing the packages of this command', 'bundling the program']);
    expect(builtPackages()).toEqual([]);
    expect(['typescript', 'jest', 'turbo'].filter(has)).toEqual([]);
    const { child, ended } = run('start', '--port', '0', '--no-mock', '--no-site', '--json');
    await firstLine(child);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: 'Serving until Ctrl-C.\nClosing.\n' });
  },
  patience,
);

test(
  'a command that requires all packages installs the others, and a later start removes none',
  async () => {
    const { code, err } = await run('format', '--help').ended;
    expect({ code, installs: err.includes('· installing the packages of pnpm-lock.yaml took') }).toEqual({
      code: 0,
      installs: true,
    });
    const complete = ['typescript', 'jest', 'turbo', 'esbuild', '@stoplight+prism-http'];
    expect(complete.filter((name) => !has(name))).toEqual([]);
    const { child, ended } = run('start', '--port', '0', '--mock-port', '0', '--site-port', '0', '--json');
    expect(await statuses(await firstLine(child))).toEqual({ server: 200, mock: 200 });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    expect(complete.filter((name) => !has(name))).toEqual([]);
    expect(existsSync(join(clone, 'packages/server/node_modules/@types/express'))).toBe(true);
  },
  patience,
);

test(
  'the generated code is current, byte for byte',
  async () => {
    const { code, out, err } = await run('check-generated').ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\d+ generated files are current\.$/m);
  },
  patience,
);

/** Copies the pnpm of this repository, if present, so that the clone need not fetch it. */
function bringPnpm(): void {
  const own = join(root, '.tools');
  if (!existsSync(join(own, 'pnpm.stamp'))) return;
  mkdirSync(join(clone, '.tools'));
  cpSync(join(own, 'pnpm.stamp'), join(clone, '.tools/pnpm.stamp'));
  symlinkSync(join(own, 'node_modules'), join(clone, '.tools/node_modules'), 'junction');
}

interface ReadyLine {
  readonly server: string;
  readonly mock: string | null;
  readonly certificate: string;
  readonly users: Readonly<Record<string, string>>;
}

/** The first line on standard output; rejects when the program exits earlier. */
function firstLine(child: ChildProcessWithoutNullStreams): Promise<ReadyLine> {
  return new Promise((resolve, reject) => {
    let printed = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const end = printed.indexOf('\n');
      if (end !== -1) resolve(JSON.parse(printed.slice(0, end)));
    });
    child.once('close', (code) =>
      reject(new Error(`It ended with ${code} before it printed a line:\n${errors}`)),
    );
  });
}

/** The statuses of server and mock for a first request with the printed addresses and credentials. */
async function statuses({ server, mock, certificate, users }: ReadyLine) {
  const path = '/api/lunasa/hsms';
  const authorization = `Basic ${btoa(`admin:${users.admin}`)}`;
  const headers = { 'Content-Type': 'application/vnd.safenetinc.lunasa+json;version=17', authorization };
  const sent = request(`${server}${path}`, { headers, ca: readFileSync(certificate), agent: false }).end();
  // The only argument of the event is the answer.
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  const mocked = await fetch(`${mock}${path}`, { headers });
  return { server: answer.statusCode, mock: mocked.status };
}

function builtPackages(): readonly string[] {
  return readdirSync(join(clone, 'packages')).filter((name) =>
    existsSync(join(clone, 'packages', name, 'dist')),
  );
}

/** Whether a package is in the store of the clone. */
function has(name: string): boolean {
  return readdirSync(join(clone, 'node_modules/.pnpm')).some((entry) => entry.startsWith(`${name}@`));
}
