// Tests of the command as a process, with its standard input and signals.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { listening } from '@lunarest/drifts';
import { sessionsByKey, startServer, storedCertificate, userPasswords } from '@lunarest/server';
import { bundleProgram } from '@lunarest/tooling/bundle-program';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let program: string;

beforeAll(async () => {
  program = await bundleProgram(at('..'), at('./lunarest.ts'));
});

function start(...args: readonly string[]) {
  return startIn(process.env, ...args);
}

function startIn(env: NodeJS.ProcessEnv, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'pipe', env });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece) => {
    output.stdout += piece;
  });
  child.stderr.on('data', (piece) => {
    output.stderr += piece;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  return { child, ended };
}

test('verify reads a password from standard input without the line break', async () => {
  const server = await startServer({ tls: false });
  const { child, ended } = start('verify', '--url', server.url, '--user', 'monitor', '--password-stdin');
  child.stdin.end(`${userPasswords.monitor}\n`);
  const { code, stdout, stderr } = await ended;
  await server.close();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('agrees with release 17');
});

test.each([
  ['in CI', false, { CI: 'true' }],
  ['with FORCE_COLOR', true, { FORCE_COLOR: '1' }],
])('output to a pipe %s has colors: %j', async (_, colored, variables) => {
  const { FORCE_COLOR: _force, NO_COLOR: _none, ...env } = process.env;
  const folder = temporaryFolder();
  const contractOf = (name: string) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, `{ "openapi": "3.1.0", "info": {}, "paths": { "/${name}": { "get": {} } } }`);
    return file;
  };
  const { ended } = startIn({ ...env, ...variables }, 'diff', contractOf('a'), contractOf('b'));
  const { code, stdout, stderr } = await ended;
  expect({ code, stderr, colored: stdout.includes('\u001b[') }).toEqual({ code: 1, stderr: '', colored });
});

test.each([
  ['without an option to trust it', false],
  ['with --ca of another appliance', true],
])('no environment variable permits sending the password to an unknown certificate %s', async (_, withCa) => {
  const folder = temporaryFolder();
  await storedCertificate(folder, '127.0.0.1');
  const server = await startServer();
  const before = sessionsByKey(server.appliance.snapshot().sessions);
  const { child, ended } = startIn(
    { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    'verify',
    '--url',
    server.url,
    '--user',
    'monitor',
    '--password-stdin',
    ...(withCa ? ['--ca', join(folder, 'cert.pem')] : []),
  );
  child.stdin.end(`${userPasswords.monitor}\n`);
  const { code, stdout, stderr } = await ended;
  const after = sessionsByKey(server.appliance.snapshot().sessions);
  await server.close();
  expect({ code, stdout, sessions: after }).toEqual({ code: 2, stdout: '', sessions: before });
  expect(stderr).toContain('Name the certificate to trust');
});

/** Skipped on Windows, where a program cannot send a signal for Ctrl-C. */
const testWithSignals = process.platform === 'win32' ? test.skip : test;

testWithSignals(
  'Ctrl-C ends a verification, which closes its session and prints the findings so far',
  async () => {
    const asked: string[] = [];
    let startReading = () => {};
    const reading = new Promise<void>((resolve) => {
      startReading = resolve;
    });
    const result = await listening(
      (request, response) => {
        asked.push(`${request.method} ${request.url}`);
        // No read is answered, so that the signal arrives while the command waits.
        if (request.method === 'GET') startReading();
        else response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
      },
      async (url) => {
        const { child, ended } = start('verify', '--url', url, '--user', 'monitor', '--password-stdin');
        child.stdin.end('any\n');
        await reading;
        child.kill('SIGINT');
        return ended;
      },
    );
    expect(result.stdout).toContain('Ended by interruption.');
    expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([
      'POST /auth/session',
      'DELETE /auth/session',
    ]);
  },
);
