// Checks and records every exchange of a test file, so that the coverage table can name the test behind each answer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect } from '@jest/globals';
import { createSoundParts, stateComplaint } from '@lunarest/appliance';
import { checkAnswer, type ReceivedAnswer } from '../answers/check-answer.ts';
import type { FollowedLink } from '../links/follow-links.ts';
import { createLinkWatch } from '../links/link-watch.ts';
import { requestedOperation } from '../requests/requested-operation.ts';
import { exchangeBytes, type RecordedAnswer, type SentBytes } from '../target/exchange-bytes.ts';
import { takeChangedStates } from '../target/used-appliances.ts';
import { createCallers, type Exchange } from './exchange.ts';
import { sentRequest } from './sent-request.ts';

/** Folder of the recordings, which `check-coverage.ts` reads. */
const coverageFolder = fileURLToPath(new URL('../../coverage/', import.meta.url));
const sourceFolder = fileURLToPath(new URL('../', import.meta.url));

const callers = createCallers();
const links = createLinkWatch();

/** Recordings by subfolder: exchanges of operations, exchanges without an operation, and followed links. */
const seen: {
  readonly exchanges: Exchange[];
  readonly unmatched: Exchange[];
  readonly links: FollowedLink[];
} = { exchanges: [], unmatched: [], links: links.followed };
/** Cache of valid parts of states: states are immutable and share most of their parts. */
const sound = createSoundParts();
/** The distinct requests, each as JSON. */
const requests = new Set<string>();

/**
 * Saves the exchanges of a test file at its end, and expects a valid state after each test. Each test file calls it
 * first.
 */
export function beforeTestFile(): void {
  afterEach(() => {
    const complaints = takeChangedStates().flatMap((state) => stateComplaint(state, sound) ?? []);
    // Most tests have no complaints, and a call of `expect` is slow.
    if (complaints.length > 0) expect(complaints).toEqual([]);
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
 * A `fetch` for the typed client. It rejects an answer that violates the contract, so that its test fails. Requests to the
 * mock do not use it, because the mock sends any answer that a test asks for.
 */
export async function recordingFetch(request: Request): Promise<Response> {
  const { method, url, headers, signal } = request;
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const answer = await record({ method, url, headers, body, signal, spelled: false });
  return new Response(answer.bytes, { status: answer.status, headers: answer.headers });
}

/** A request whose method, path and headers a test specifies. */
interface SpelledRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Sends a spelled request and reads its answer; follows no redirection. Rejects like `recordingFetch`. */
export function recordSpelled(url: string, spelled: SpelledRequest): Promise<ReceivedAnswer> {
  const { method, body } = spelled;
  const headers = new Headers(spelled.headers);
  const isText = typeof body === 'string';
  // `fetch` adds the same header for a text.
  if (isText && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
  const bytes = isText ? new TextEncoder().encode(body) : (body ?? null);
  return record({ method, url, headers, body: bytes, spelled: true });
}

interface RecordedRequest extends SentBytes {
  readonly spelled: boolean;
}

/** Sends the request. */
async function record(request: RecordedRequest): Promise<RecordedAnswer> {
  const { method, headers, body: bytes, spelled } = request;
  const url = new URL(request.url);
  const { pathname } = url;
  const path = `${pathname}${url.search}`;
  const body = bytes === null ? null : new TextDecoder().decode(bytes);
  requests.add(JSON.stringify(sentRequest({ method, target: path, headers, body: bytes })));
  const caller = callers.callerOf(headers);
  const answer = await links.send(() => exchangeBytes(request));
  const asked = requestedOperation(method, pathname, headers);
  checkAnswer({ ...asked, method }, answer);
  // An answer to HEAD has no body with an identifier.
  const error = answer.status < 400 || answer.text === '' ? null : String(JSON.parse(answer.text).id);
  const test = expect.getState().currentTestName ?? '';
  const operation = asked.operation?.id ?? '';
  const cookies = answer.headers.getSetCookie();
  callers.note({ operation, status: answer.status, headers, body, cookies });
  seen[asked.operation === null ? 'unmatched' : 'exchanges'].push({
    release: asked.release,
    operation,
    status: answer.status,
    error,
    test,
    request: { method, path, body, spelled },
    caller,
    answer: { headers: Object.fromEntries(answer.headers), body: answer.text },
  });
  if (asked.operation !== null)
    await links.watch({
      release: asked.release,
      operation: asked.operation,
      status: answer.status,
      url: request.url,
      requestBody: body,
      headers: withCookie(headers, cookies),
      answerBody: answer.text,
    });
  return answer;
}

/** The headers of a request, with the session cookie that its answer may have set. */
function withCookie(headers: Headers, [cookie]: readonly string[]): Headers {
  const all = new Headers(headers);
  if (cookie !== undefined) all.set('cookie', cookie.split(';')[0] ?? '');
  return all;
}
