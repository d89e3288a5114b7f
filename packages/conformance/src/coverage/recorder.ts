// Checks and records every exchange of a test file, so that the coverage table can name the test behind each answer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect } from '@jest/globals';
import { stateComplaint } from '@lunarest/appliance';
import { checkAnswer, type ReceivedAnswer } from '../answers/check-answer.ts';
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
 * A `fetch` for the typed client. It rejects when an answer breaks the contract, so that the test that got it fails; requests
 * to the mock do not pass here, since it answers what it is asked for.
 */
export const recordingFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const bytes = request.body === null ? null : new Uint8Array(await request.clone().arrayBuffer());
  const { status, headers, bytes: answered } = await record(request, bytes, false);
  return new Response(answered, { status, headers });
};

/** A request that a test spells out itself, path and all. */
interface SpelledRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Sends a spelled request and reads its answer; follows no redirection. Rejects like `recordingFetch`. */
export function recordSpelled(url: string, spelled: SpelledRequest): Promise<ReceivedAnswer> {
  const { body } = spelled;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? null);
  return record(new Request(url, { ...spelled, redirect: 'manual' }), bytes, true);
}

/** The answer with its body as bytes; null for an answer that cannot have one. */
interface RecordedAnswer extends ReceivedAnswer {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** Sends the request, whose body is `bytes`. Each body is read once: streams that are cloned take longer than the server. */
async function record(request: Request, bytes: Uint8Array | null, spelled: boolean): Promise<RecordedAnswer> {
  const { method, url, headers } = request;
  const body = bytes === null ? null : new TextDecoder().decode(bytes);
  requests.add(JSON.stringify(sentRequest(request, bytes)));
  const caller = callers.callerOf(headers);
  const answer = await links.send(() => fetch(request).then(read));
  const asked = requestedOperation(method, new URL(url).pathname, headers);
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
  return answer;
}

async function read(response: Response): Promise<RecordedAnswer> {
  const { status, headers } = response;
  const bytes = response.body === null ? null : new Uint8Array(await response.arrayBuffer());
  return { status, headers, text: new TextDecoder().decode(bytes ?? undefined), bytes };
}

/** The headers of a request, and the session that its answer may have opened. */
function withCookie(headers: Headers, [cookie]: readonly string[]): Headers {
  const all = new Headers(headers);
  if (cookie !== undefined) all.set('cookie', cookie.split(';')[0] ?? '');
  return all;
}
