// Checks and records every exchange of a test file, so that the coverage table can name the test behind each answer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from '@jest/globals';
import { checkAnswer } from './check-answer.ts';
import type { Exchange } from './exchange.ts';
import { requestedOperation } from './requested-operation.ts';

/** Where test files leave what they saw; `check-coverage.ts` reads it. */
const exchangesFolder = fileURLToPath(new URL('../../coverage/exchanges/', import.meta.url));
const sourceFolder = fileURLToPath(new URL('../', import.meta.url));

const seen: Exchange[] = [];

afterAll(() => {
  const file = relative(sourceFolder, expect.getState().testPath ?? 'unknown').replaceAll(/[\\/]/g, '-');
  mkdirSync(exchangesFolder, { recursive: true });
  writeFileSync(`${exchangesFolder}${file}.json`, JSON.stringify(seen));
});

/**
 * A `fetch` for the reference server. It rejects when an answer breaks the contract, so that the test that got it fails;
 * requests to the mock do not pass here, since it answers what it is asked for.
 */
export const recordingFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const { method, url, headers } = request;
  const body = request.body === null ? null : await request.clone().text();
  const response = await fetch(request);
  const asked = requestedOperation(method, new URL(url).pathname, headers);
  const answer = { status: response.status, headers: response.headers, text: await response.clone().text() };
  checkAnswer({ ...asked, method }, answer);
  if (asked.operation !== null) {
    const error = answer.status < 400 ? null : String(JSON.parse(answer.text).id);
    const test = expect.getState().currentTestName ?? '';
    const { pathname, search } = new URL(url);
    seen.push({
      ...{ release: asked.release, operation: asked.operation.id, status: answer.status, error, test },
      request: { method, path: `${pathname}${search}`, body },
      answer: { headers: Object.fromEntries(answer.headers), body: answer.text },
    });
  }
  return response;
};
