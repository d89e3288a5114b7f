// The samples are run, each on a fresh appliance.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLunaClient } from '@lunarest/client';
import { releases } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import { testWith } from '@lunarest/tooling/with-programs';
import type { Call } from './call.ts';
import { curlSample, pythonSample, typescriptSample } from './samples.ts';
import { callsOf } from './testing/calls-of.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'lunarest-samples-'));
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
  writeFileSync(join(folder, 'file.txt'), 'text');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

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

/** The appliance's outcome for the last request of a sample; the operation itself if it was not reached. */
async function taken(
  operation: string,
  program: string,
  ...args: readonly string[]
): Promise<readonly string[]> {
  server.appliance.reset();
  // With an authority in the environment, the library `requests` checks certificates even if a program disables it.
  const { REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, ...env } = process.env;
  await run(program, [...args], { cwd: folder, env });
  return refusedIn(operation, server.appliance.journal.list().at(-1));
}

/** The appliance's outcome for the request of a TypeScript sample, which closes its session at the end. */
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

/** Requests that a fresh appliance refuses: the answer to its own challenge, and a list that names a missing user. */
const refusals = [
  'createLoginChallenge: createLoginChallenge 401 FRAMEWORK_USER_NOT_AUTHENTICATED',
  'loginUser: loginUser 401 FRAMEWORK_USER_NOT_AUTHENTICATED',
  'replaceAcl: replaceAcl 400 FRAMEWORK_BAD_REQUEST',
  'changeAcl: changeAcl 400 FRAMEWORK_BAD_REQUEST',
];

function refusalsOf(calls: readonly Call[]): readonly string[] {
  return refusals.filter((line) => calls.some(({ operation }) => line.startsWith(`${operation.id}:`)));
}

withCurl.each(releases)('the appliance takes every sample for curl of release %s', async (release) => {
  const calls = callsOf(release);
  const refused: string[] = [];
  for (const call of calls) {
    const sample = curlSample(call).replaceAll('https://127.0.0.1:8443', server.url);
    refused.push(...(await taken(call.operation.id, 'sh', '-e', '-c', sample)));
  }
  expect(refused).toEqual(refusalsOf(calls));
});

test.each(releases)('the appliance takes every sample in TypeScript of release %s', async (release) => {
  const calls = callsOf(release);
  const refused: string[] = [];
  for (const call of calls) refused.push(...(await takenFrom(call.operation.id, typescriptSample(call))));
  expect(refused).toEqual(refusalsOf(calls));
});

/** Python starts more slowly than curl runs all samples: one sample for each kind of body, and some others. */
withPython.each(releases)('the appliance takes samples for Python of release %s', async (release) => {
  const every = callsOf(release);
  const calls = every.filter(
    ({ body }, index) => index % 20 === 0 || (body !== null && body.kind !== 'json'),
  );
  const refused: string[] = [];
  for (const call of calls) {
    const sample = pythonSample(call).replaceAll('https://127.0.0.1:8443', server.url);
    refused.push(...(await taken(call.operation.id, 'python3', '-W', 'ignore', '-c', sample)));
  }
  expect(refused).toEqual(refusalsOf(calls));
});
