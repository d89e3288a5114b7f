// Normalizes the overloads of Node's `write`, `end` and `writeHead`. A head that is written in one call need not be set
// header by header.
import { type ServerResponse, validateHeaderName, validateHeaderValue } from 'node:http';

type PlainHeaders = Readonly<Record<string, string | number>>;

export interface WholeHead {
  readonly status: number;
  /** In their original spelling, to be sent. */
  readonly given: PlainHeaders;
  /** By lower-case name. */
  readonly headers: PlainHeaders;
}

/**
 * The complete head from the arguments of `writeHead`; null when the response already has headers, or when the arguments
 * are not a status and a table of single values. Throws Node's error for an invalid header name or value.
 */
export function wholeHead(response: ServerResponse, given: readonly unknown[]): WholeHead | null {
  const [status, headers] = given;
  if (given.length !== 2 || !isStatus(status) || !isPlain(headers)) return null;
  if (response.getHeaderNames().length > 0) return null;
  const byName: Record<string, string | number> = {};
  for (const name of Object.keys(headers)) {
    const lower = lowerCaseOf(name);
    const value = headers[name] ?? '';
    if (typeof value === 'string') validateHeaderValue(name, value);
    // Two spellings of one name are two values of one header.
    if (lower in byName) return null;
    byName[lower] = value;
  }
  return { status, given: headers, headers: byName };
}

/** Cache of valid names; an application uses few. */
const known = new Map<string, string>();
const mostKnown = 200;

function lowerCaseOf(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  validateHeaderName(name);
  const lower = name.toLowerCase();
  if (known.size < mostKnown) known.set(name, lower);
  return lower;
}

function isStatus(status: unknown): status is number {
  return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 999;
}

function isPlain(headers: unknown): headers is PlainHeaders {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return false;
  return Object.values(headers).every((value) => typeof value === 'string' || typeof value === 'number');
}

export type Callback = () => void;

interface WriteArguments {
  /** Undefined when there is no chunk. */
  readonly chunk: unknown;
  readonly encoding: unknown;
  readonly callback: Callback | undefined;
}

/** Normalizes the arguments `(chunk?, encoding?, callback?)`, each of which may be omitted. */
export function writeArguments(given: readonly unknown[]): WriteArguments {
  const callback = given.find((argument): argument is Callback => typeof argument === 'function');
  const [chunk, encoding] = given.filter((argument) => typeof argument !== 'function');
  return { chunk: chunk ?? undefined, encoding, callback };
}

/** Sets the arguments of `writeHead(status, message?, headers?)` on the response. */
export function applyHead(response: ServerResponse, given: readonly unknown[]): void {
  const [status, second, third] = given;
  response.statusCode = Number(status);
  if (typeof second === 'string') response.statusMessage = second;
  const headers = typeof second === 'string' ? third : second;
  if (Array.isArray(headers)) applyList(response, headers);
  else
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value);
}

/** Sets headers from `[name, value, name, value]` or `[[name, value], …]`; a repeated name has several values. */
function applyList(response: ServerResponse, list: readonly unknown[]): void {
  const flat: readonly unknown[] = Array.isArray(list[0]) ? list.flat(1) : list;
  const pairs = flat.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), String(flat[index + 1])] as const] : [],
  );
  for (const [name] of pairs) response.removeHeader(name);
  for (const [name, value] of pairs) response.appendHeader(name, value);
}
