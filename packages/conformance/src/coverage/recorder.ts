// Checks and records every exchange of a test file, so that the coverage table can name the test behind each answer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from '@jest/globals';
import { checkAnswer } from '../answers/check-answer.ts';
import { requestedOperation } from '../requests/requested-operation.ts';
import type { Exchange } from './exchange.ts';

/** Where test files leave what they saw; `check-coverage.ts` reads it. */
const coverageFolder = fileURLToPath(new URL('../../coverage/', import.meta.url));
const sourceFolder = fileURLToPath(new URL('../', import.meta.url));

/** By the folder they are left in: those of an operation, and those that no operation matched. */
const seen: Readonly<Record<'exchanges' | 'unmatched', Exchange[]>> = { exchanges: [], unmatched: [] };

/** Keeps the exchanges of a test file when it ends; called at the beginning of each. */
export function beforeTestFile(): void {
  afterAll(() => {
    const file = relative(sourceFolder, expect.getState().testPath ?? 'unknown').replaceAll(/[\\/]/g, '-');
    for (const [kind, exchanges] of Object.entries(seen)) {
      mkdirSync(`${coverageFolder}${kind}`, { recursive: true });
      writeFileSync(`${coverageFolder}${kind}/${file}.json`, JSON.stringify(exchanges));
      exchanges.length = 0;
    }
  });
}

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
  // An answer to HEAD has no body to name the error.
  const error = answer.status < 400 || answer.text === '' ? null : String(JSON.parse(answer.text).id);
  const test = expect.getState().currentTestName ?? '';
  const { pathname, search } = new URL(url);
  const operation = asked.operation?.id ?? '';
  seen[asked.operation === null ? 'unmatched' : 'exchanges'].push({
    ...{ release: asked.release, operation, status: answer.status, error, test },
    request: { method, path: `${pathname}${search}`, body },
    answer: { headers: Object.fromEntries(answer.headers), body: answer.text },
  });
  return response;
};
