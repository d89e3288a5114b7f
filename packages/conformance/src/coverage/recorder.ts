// Checks and records every exchange of a test file, so that the coverage table can name the test behind each answer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect } from '@jest/globals';
import { stateComplaint } from '@lunarest/appliance';
import { checkAnswer } from '../answers/check-answer.ts';
import type { FollowedLink } from '../links/follow-links.ts';
import { createLinkWatch } from '../links/link-watch.ts';
import { requestedOperation } from '../requests/requested-operation.ts';
import { takeChangedStates } from '../target/changed-states.ts';
import { createCallers } from './caller.ts';
import type { Exchange } from './exchange.ts';
import { sentRequest } from './sent-request.ts';

/** Where test files leave what they saw; `check-coverage.ts` reads it. */
const coverageFolder = fileURLToPath(new URL('../../coverage/', import.meta.url));
const sourceFolder = fileURLToPath(new URL('../', import.meta.url));

const callers = createCallers();
const links = createLinkWatch();

/** By the folder it is left in: exchanges of an operation, those that no operation matched, and where links led. */
const seen: {
  readonly exchanges: Exchange[];
  readonly unmatched: Exchange[];
  readonly links: FollowedLink[];
} = { exchanges: [], unmatched: [], links: links.followed };
/** The distinct requests, each as JSON. */
const requests = new Set<string>();

/**
 * Keeps the exchanges of a test file when it ends, and expects of each test that what it leaves behind is a state;
 * called at the beginning of each file.
 */
export function beforeTestFile(): void {
  afterEach(() => {
    expect(takeChangedStates().flatMap((state) => stateComplaint(state) ?? [])).toEqual([]);
  });
  afterAll(() => {
    const file = relative(sourceFolder, expect.getState().testPath ?? 'unknown').replaceAll(/[\\/]/g, '-');
    for (const [kind, rows] of Object.entries(seen)) {
      leave(kind, file, JSON.stringify(rows));
      rows.length = 0;
    }
    leave('requests', file, `[${[...requests].join(',')}]`);
    requests.clear();
  });
}

function leave(kind: string, file: string, text: string): void {
  mkdirSync(`${coverageFolder}${kind}`, { recursive: true });
  writeFileSync(`${coverageFolder}${kind}/${file}.json`, text);
}

/**
 * A `fetch` for the reference server and the typed client. It rejects when an answer breaks the contract, so that the test that
 * got it fails; requests to the mock do not pass here, since it answers what it is asked for.
 */
export const recordingFetch: typeof fetch = (input, init) => record(false, input, init);

/** The same for requests that a test spells out itself, path and all. */
export const recordingFetchOfSpelled: typeof fetch = (input, init) => record(true, input, init);

async function record(
  spelled: boolean,
  input: Parameters<typeof fetch>[0],
  init: Parameters<typeof fetch>[1],
): Promise<Response> {
  const request = new Request(input, init);
  const { method, url, headers } = request;
  const bytes = request.body === null ? null : new Uint8Array(await request.clone().arrayBuffer());
  const body = bytes === null ? null : new TextDecoder().decode(bytes);
  requests.add(JSON.stringify(sentRequest(request, bytes)));
  const caller = callers.callerOf(headers);
  const response = await links.send(() => fetch(request));
  const asked = requestedOperation(method, new URL(url).pathname, headers);
  const answer = { status: response.status, headers: response.headers, text: await response.clone().text() };
  checkAnswer({ ...asked, method }, answer);
  // An answer to HEAD has no body to name the error.
  const error = answer.status < 400 || answer.text === '' ? null : String(JSON.parse(answer.text).id);
  const test = expect.getState().currentTestName ?? '';
  const { pathname, search } = new URL(url);
  const operation = asked.operation?.id ?? '';
  const cookies = answer.headers.getSetCookie();
  callers.note({ operation, status: answer.status, headers, body, cookies });
  seen[asked.operation === null ? 'unmatched' : 'exchanges'].push({
    release: asked.release,
    operation,
    status: answer.status,
    error,
    test,
    request: { method, path: `${pathname}${search}`, body, spelled },
    caller,
    answer: { headers: Object.fromEntries(answer.headers), body: answer.text },
  });
  if (asked.operation !== null)
    await links.watch({
      release: asked.release,
      operation: asked.operation,
      status: answer.status,
      url,
      requestBody: body,
      headers: withCookie(headers, cookies),
      answerBody: answer.text,
    });
  return response;
}

/** The headers of a request, and the session that its answer may have opened. */
function withCookie(headers: Headers, [cookie]: readonly string[]): Headers {
  const all = new Headers(headers);
  if (cookie !== undefined) all.set('cookie', cookie.split(';')[0] ?? '');
  return all;
}
