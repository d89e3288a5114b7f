// The session of a verification. It is opened with a password from the user's chosen source, which is sent only once, and
// closed at the end.
import { newestRelease, operationTables, type Release, vendorMediaType } from '@lunarest/contract';
import { keepCookie } from '@lunarest/contract/set-cookie';
import { UsageError } from '@lunarest/findings';
import type { Question } from '../connection/exchange.ts';
import { type RawHeaders, type SeenAnswer, valuesByName } from '../connection/exchange.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

type QuestionMaker = (method: string, url: string, release?: string) => Question;

export function openingQuestion(release: Release, host: string, { user, password }: Credentials): Question {
  const { method, path } = operationTables[release].openSession;
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  const headers: RawHeaders = [
    ...headersFor(host, release),
    ['Authorization', `Basic ${basic}`],
    ['Content-Length', '0'],
  ];
  return { method: method.toUpperCase(), url: path, headers };
}

export function closingQuestion(release: Release, ask: QuestionMaker): Question {
  const { method, path } = operationTables[release].closeSession;
  return ask(method.toUpperCase(), path);
}

/** Makes requests within the session, with the media type of a release. */
export function questionMaker(release: Release, host: string, cookies: Cookies): QuestionMaker {
  return (method, url, version = release) => ({
    method,
    url,
    headers: [...headersFor(host, version), ...cookieHeader(cookies)],
  });
}

/** The cookies of the session: values by name. */
export type Cookies = Map<string, string>;

/** Adds the cookies that the answer sets, and removes those that it deletes. */
export function keepCookies(cookies: Cookies, { headers }: SeenAnswer): void {
  for (const text of valuesByName(headers)['set-cookie'] ?? []) keepCookie(cookies, text);
}

function cookieHeader(cookies: Cookies): Question['headers'] {
  const pairs = [...cookies].map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? [] : [['Cookie', pairs.join('; ')]];
}

function headersFor(host: string, version: string): readonly (readonly [string, string])[] {
  const [essence] = vendorMediaType(newestRelease).split(';');
  return [
    ['Host', host],
    ['Content-Type', `${essence};version=${version}`],
  ];
}

/** Throws a UsageError without a password. Reads only the first line of `input`, and only with --password-stdin. */
export async function readPassword(
  { passwordEnv, passwordStdin }: Readonly<Record<string, unknown>>,
  input: AsyncIterable<Uint8Array>,
): Promise<string> {
  if (passwordStdin === true) return readLine(input);
  const password = process.env[String(passwordEnv)];
  if (password === undefined || password === '')
    throw new UsageError(
      `The environment variable ${passwordEnv} contains no password; set it, or use --password-stdin.`,
    );
  return password;
}

/** Upper bound in bytes. */
const longestPassword = 4096;

/** Reads the first line without its line break. */
async function readLine(input: AsyncIterable<Uint8Array>): Promise<string> {
  let read = Buffer.alloc(0);
  for await (const piece of input) {
    read = Buffer.concat([read, piece]);
    if (read.length > longestPassword || piece.includes(lineBreak)) break;
  }
  const end = read.indexOf(lineBreak);
  const line = textOf(end < 0 ? read : read.subarray(0, end)).replace(/\r$/, '');
  if (line === '' || read.length > longestPassword)
    throw new UsageError('Standard input contains no password.');
  return line;
}

const lineBreak = 0x0a;

/** Decodes the whole line at once, because a character may arrive in two pieces. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError('The password on standard input is not valid UTF-8.', { cause });
  }
}
