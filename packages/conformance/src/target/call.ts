// Sends a request without the client: a message, or raw bytes, which may be malformed HTTP.
import { once } from 'node:events';
import { connect } from 'node:net';
import { type MediaKind, newestRelease, type Release, vendorMediaType } from '@lunarest/contract';
import { userPasswords } from '@lunarest/server';
import { checkAnswer, type ReceivedAnswer } from '../answers/check-answer.ts';
import { recordSpelled } from '../coverage/recorder.ts';

export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent unchanged. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text itself; undefined without a body. */
  readonly body: unknown;
}

/** Sends a request unchanged, without the client. */
export async function call(
  baseUrl: string,
  { method = 'GET', path, headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  const answer = await recordSpelled(`${baseUrl}${path}`, { method, headers, body });
  return { status: answer.status, headers: answer.headers, body: bodyOf(answer.headers, answer.text) };
}

function bodyOf(headers: Headers, text: string): unknown {
  if (headers.get('content-type') === 'application/octet-stream') return text;
  return text === '' ? undefined : JSON.parse(text);
}

/** The Authorization header of a seeded user. */
export function basic(user: keyof typeof userPasswords): { readonly authorization: string } {
  return credentials(user, userPasswords[user]);
}

/** The Authorization header of any user. */
export function credentials(user: string, password: string): { readonly authorization: string } {
  return { authorization: `Basic ${btoa(`${user}:${password}`)}` };
}

export function mediaType(release: Release, kind: MediaKind = 'json'): { readonly 'content-type': string } {
  return { 'content-type': vendorMediaType(release, kind) };
}

/** Opens a private session and returns its cookie as a header. */
export async function openCookie(
  baseUrl: string,
  user: keyof typeof userPasswords = 'admin',
): Promise<{ readonly cookie: string }> {
  const headers = { ...mediaType(newestRelease), ...basic(user) };
  const answer = await call(baseUrl, { method: 'POST', path: '/auth/session', headers });
  const { cookie } = cookieOf(answer);
  if (cookie === undefined) throw new Error(`no session was opened: ${answer.status}`);
  return { cookie };
}

/** The cookie that an answer sets, as a header of later requests; empty for an answer that sets none. */
export function cookieOf({ headers }: RawAnswer): Readonly<Record<string, string>> {
  const cookie = headers.getSetCookie()[0]?.split(';')[0];
  return cookie === undefined ? {} : { cookie };
}

/** The expected operation of bytes that are not a request. */
const nothing = { release: newestRelease, operation: null, method: 'GET' } as const;

/** Sends the bytes on a new connection, and checks the answer against the contract as an answer to `asked`. */
export async function sendBytes(
  baseUrl: string,
  bytes: string,
  asked: Parameters<typeof checkAnswer>[0] = nothing,
): Promise<ReceivedAnswer> {
  const { hostname, port } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.end(bytes, 'latin1');
  await once(socket, 'close');
  const answer = parse(Buffer.concat(chunks).toString('utf8'));
  checkAnswer(asked, answer);
  return answer;
}

function parse(text: string): ReceivedAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [line.split(':')[0] ?? '', line.replace(/^[^:]*:/, '').trim()]),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, text: text.slice(end + '\r\n\r\n'.length) };
}
