// A head written in one call of `writeHead(status, headers)`: its headers need not be set on the response one
// by one.
import { type ServerResponse, validateHeaderName, validateHeaderValue } from 'node:http';

export type PlainHeaders = Readonly<Record<string, string | number>>;

export interface WholeHead {
  readonly status: number;
  /** In their original spelling, to be sent. */
  readonly given: PlainHeaders;
  /** By lower-case name. */
  readonly headers: PlainHeaders;
}

/**
 * The head from the arguments of `writeHead` alone; null when the response already has headers, or when the
 * arguments are not a plain table of single values. Throws Node's error for an invalid header name or value.
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
    // Two spellings of one name would be two headers.
    if (lower in byName) return null;
    byName[lower] = value;
  }
  return { status, given: headers, headers: byName };
}

/** Valid names seen so far; an application uses few names. */
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
