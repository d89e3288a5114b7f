// Runs the samples, each on an appliance in its initial state.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLunaClient } from '@lunarest/client';
import { releases } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { testWith } from '@lunarest/tooling/with-programs';
import type { Call } from './call.ts';
import { curlSample, pythonSample, typescriptSample } from './samples.ts';
import { callsOf } from './testing/calls-of.ts';

const run = promisify(execFile);
const folder = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
  writeFileSync(join(folder, 'file.txt'), 'text');
});
afterAll(() => server.close());

const withCurl = await testWith(['sh', '-c', ':'], ['curl', '--version']);
const withPython = await testWith(['python3', '-c', 'import requests']);

/** Refusals of a request that the server cannot parse, or that lacks credentials. */
const unreadable = [
  'FRAMEWORK_BAD_REQUEST',
  'FRAMEWORK_NOT_FOUND',
  'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE',
  'FRAMEWORK_USER_NOT_AUTHENTICATED',
  'FRAMEWORK_NO_SESSION_COOKIE',
];

/** Runs a sample with a program. Returns a line about the last request if the appliance could not read it as this operation. */
async function taken(
  operation: string,
  program: string,
  ...args: readonly string[]
): Promise<readonly string[]> {
  server.appliance.reset();
  await run(program, [...args], { cwd: folder, env: environment() });
  return refusedIn(operation, server.appliance.journal.list().at(-1));
}

/**
 * The environment without certificate authorities, with which the Python library `requests` would check certificates even if a
 * program disables it.
 */
function environment(): NodeJS.ProcessEnv {
  const { REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, ...env } = process.env;
  return env;
}

/** As `taken` for a TypeScript sample, whose last request closes its session. */
async function takenFrom(operation: string, sample: string): Promise<readonly string[]> {
  server.appliance.reset();
  const source = sample
    .replace("import { createLunaClient } from '@lunarest/client';", '')
    .replace('https://127.0.0.1:8443', server.url)
    .replace('1F:78:…', server.fingerprint ?? '');
  const quiet = { log: () => {}, error: () => {} };
  await new AsyncFunction('createLunaClient', 'console', source)(createLunaClient, quiet);
  const requests = server.appliance.journal.list();
  return refusedIn(
    operation,
    requests.findLast((request) => request.operation === operation),
  );
}

/** The samples contain no types, so they run unchanged. */
const AsyncFunction: new (...parts: string[]) => (...given: unknown[]) => Promise<void> =
  Object.getPrototypeOf(async () => {}).constructor;

type Request = ReturnType<RunningServer['appliance']['journal']['list']>[number];

function refusedIn(operation: string, request: Request | undefined): readonly string[] {
  const isTaken = request?.operation === operation && !unreadable.includes(String(request.error));
  return isTaken ? [] : [`${operation}: ${request?.operation} ${request?.status} ${request?.error}`];
}

/** Samples that an appliance in its initial state refuses: a login without a real challenge, and lists with a missing user. */
const refusals = [
  'createLoginChallenge: createLoginChallenge 401 FRAMEWORK_USER_NOT_AUTHENTICATED',
  'loginUser: loginUser 401 FRAMEWORK_USER_NOT_AUTHENTICATED',
  'replaceAcl: replaceAcl 400 FRAMEWORK_BAD_REQUEST',
  'changeAcl: changeAcl 400 FRAMEWORK_BAD_REQUEST',
];

function refusalsOf(calls: readonly Call[]): readonly string[] {
  return refusals.filter((line) => calls.some(({ operation }) => line.startsWith(`${operation.id}:`)));
}

withCurl.each(releases)('the appliance accepts every sample for curl of release %s', async (release) => {
  const calls = callsOf(release);
  const refused: string[] = [];
  for (const call of calls) {
    const sample = curlSample(call).replaceAll('https://127.0.0.1:8443', server.url);
    refused.push(...(await taken(call.operation.id, 'sh', '-e', '-c', sample)));
  }
  expect(refused).toEqual(refusalsOf(calls));
});

test.each(releases)('the appliance accepts every sample in TypeScript of release %s', async (release) => {
  const calls = callsOf(release);
  const refused: string[] = [];
  for (const call of calls) refused.push(...(await takenFrom(call.operation.id, typescriptSample(call))));
  expect(refused).toEqual(refusalsOf(calls));
});

/** Runs one sample for each kind of body, and some others. */
withPython.each(releases)('the appliance accepts samples in Python of release %s', async (release) => {
  const every = callsOf(release);
  const calls = every.filter(
    ({ body }, index) => index % 20 === 0 || (body !== null && body.kind !== 'json'),
  );
  const refused: string[] = [];
  const python = startPython();
  for (const call of calls) {
    const sample = pythonSample(call).replaceAll('https://127.0.0.1:8443', server.url);
    server.appliance.reset();
    await python.run(sample);
    refused.push(...refusedIn(call.operation.id, server.appliance.journal.list().at(-1)));
  }
  await python.end();
  expect(refused).toEqual(refusalsOf(calls));
});

/** Runs each line, a program as a JSON string, like a file, and prints a line when the program has ended. */
const pythonLoop = `
import contextlib, io, json, sys
for line in sys.stdin:
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(json.loads(line), 'sample.py', 'exec'), {'__name__': '__main__'})
    print('ended', flush=True)
`;

/** Starts one process for all samples, because starting it takes longer than running them. Rejects for a sample that fails. */
function startPython() {
  const args = ['-X', 'utf8', '-W', 'ignore', '-c', pythonLoop];
  const child = spawn('python3', args, {
    cwd: folder,
    env: environment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async run(sample: string): Promise<void> {
      child.stdin.write(`${JSON.stringify(sample)}\n`);
      const { value } = await lines.next();
      if (value !== 'ended') throw new Error(`Python ends within this sample:\n${sample}`);
    },
    async end(): Promise<void> {
      child.stdin.end();
      await ended;
    },
  };
}
