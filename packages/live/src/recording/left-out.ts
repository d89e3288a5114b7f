// The parts of an entry that the recorder omitted or hid, and that are therefore not checked.
import { isArray, isObject, type Json, memberOf } from '@lunarest/openapi';
import type { RawHeaders } from '../connection/exchange.ts';
import { type RecordedExchange, unjudgedHeaders } from '../drift/recorded-exchange.ts';

/** The headers that browsers omit from an export. */
const credentials = /^(authorization|cookie|set-cookie)$/i;

/** True when no entry has a header with credentials, as in Chrome's "sanitized" export. */
export function isSanitized(entries: readonly Json[]): boolean {
  const names = entries.flatMap((entry) =>
    ['request', 'response'].flatMap((part) => namesOf(partOf(partOf(entry, part), 'headers'))),
  );
  return !names.some((name) => credentials.test(name));
}

function namesOf(headers: Json | undefined): readonly string[] {
  return isArray(headers) ? headers.map((header) => String(partOf(header, 'name'))) : [];
}

function partOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? memberOf(value, name) : undefined;
}

/** Replaces a value that was not recorded. */
export const hiddenValue = 'redacted';

/** The names, in lower case, of an answer's headers whose values are hidden. */
export function hiddenHeaders(headers: RawHeaders): readonly string[] {
  return headers.filter(([, value]) => /^\W*redacted\W*$/i.test(value)).map(([name]) => name.toLowerCase());
}

/** The unchecked parts of the exchange, in the words of a reason to skip. The body of the answer is counted separately. */
export function partsLeftOut(exchange: RecordedExchange): readonly string[] {
  const body = exchange.question.body.isUnrecorded ? ['the body of the request'] : [];
  return [...body, ...unjudgedHeaders(exchange)].map((part) => `in part (${part} was not recorded)`);
}
