// Parses one Set-Cookie header by RFC 6265, sections 5.2 and 5.1.1, with the bounds and the prefixes of RFC 6265bis.

export interface SetCookie {
  readonly name: string;
  /** As sent, quotes included. */
  readonly value: string;
  /** Milliseconds since 1970; Infinity for a session cookie. */
  readonly expires: number;
  /** Undefined for a cookie of this host only. */
  readonly domain: string | undefined;
  /** Undefined for the folder of the request. */
  readonly path: string | undefined;
  readonly secure: boolean;
}

/** Upper bound on the characters of name and value together, as in browsers and RFC 6265bis; a longer cookie is dropped. */
const longestPair = 4096;

/** Upper bound on the characters of an attribute's value; a longer attribute is ignored. */
const longestAttribute = 1024;

/** The cookie, or null for a text that is malformed, too long, breaks the promise of its prefix, or contains a control character. */
export function parseSetCookie(text: string, now: number): SetCookie | null {
  const [pair = '', ...rest] = text.split(';');
  const equals = pair.indexOf('=');
  const name = trim(pair.slice(0, Math.max(equals, 0)));
  const value = trim(pair.slice(equals + 1));
  if (name === '' || name.length + value.length > longestPair || hasControl(pair)) return null;
  const attributes = attributesOf(rest);
  const domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase();
  const path = attributes.get('path');
  const cookie = {
    name,
    value,
    expires: expiry(attributes, now),
    domain: domain === '' ? undefined : domain,
    path: path?.startsWith('/') ? path : undefined,
    secure: attributes.has('secure'),
  };
  return keepsPromise(cookie) ? cookie : null;
}

/** The prefixes of a name, in any case: a secure cookie, and one that is also of this host only and for all its paths. */
function keepsPromise({ name, secure, domain, path }: SetCookie): boolean {
  if (/^__secure-/i.test(name)) return secure;
  return !/^__host-/i.test(name) || (secure && domain === undefined && path === '/');
}

/**
 * Stores the cookie of the text as value by name, or removes the one that it deletes. For one origin whose cookies are for all
 * its paths.
 */
export function keepCookie(kept: Map<string, string>, text: string, now: number = Date.now()): void {
  const cookie = parseSetCookie(text, now);
  if (cookie === null) return;
  if (cookie.expires > now) kept.set(cookie.name, cookie.value);
  else kept.delete(cookie.name);
}

/**
 * The attributes by name. The last one with a name counts. Values that are too long and an invalid Max-Age or date count as
 * missing.
 */
function attributesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.map((text): [string, string] => {
    const [name = '', ...value] = text.split('=');
    return [trim(name).toLowerCase(), trim(value.join('='))];
  });
  return new Map(
    pairs.filter(([name, value]) => value.length <= longestAttribute && (readable[name]?.(value) ?? true)),
  );
}

const readable: Readonly<Record<string, (value: string) => boolean>> = {
  'max-age': (value) => /^-?\d+$/.test(value),
  expires: (value) => cookieDate(value) !== null,
};

/** The time at which the cookie expires. Max-Age takes precedence over Expires. */
function expiry(attributes: ReadonlyMap<string, string>, now: number): number {
  const age = attributes.get('max-age');
  if (age !== undefined) return Number(age) <= 0 ? Number.NEGATIVE_INFINITY : now + Number(age) * 1000;
  return cookieDate(attributes.get('expires') ?? '') ?? Number.POSITIVE_INFINITY;
}

/**
 * Removes spaces and tabs at both ends, as RFC 6265 requires, and no other white space. Replacing `[ \t]+$` would take seconds for
 * many spaces inside the text.
 */
function trim(text: string): string {
  return /^[ \t]*(.*[^ \t])?/s.exec(text)?.[1] ?? '';
}

function hasControl(text: string): boolean {
  return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Parts {
  time?: readonly [number, number, number];
  day?: number;
  month?: number;
  year?: number;
}

/** The date of a cookie, whose parts may have any order: milliseconds since 1970, or null for an invalid date. */
export function cookieDate(text: string): number | null {
  const parts: Parts = {};
  for (const token of text.split(/[\t -/;-@[-`{-~]+/)) take(parts, token);
  const { time, day, month, year } = parts;
  if (time === undefined || day === undefined || month === undefined || year === undefined) return null;
  const [hour, minute, second] = time;
  if (year < 1601 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  // A day beyond the end of the month would roll over to the next month.
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() : null;
}

/** Stores a token as the part of the date with its form. Later tokens of the same form are ignored. */
function take(parts: Parts, token: string): void {
  const time = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token);
  if (parts.time === undefined && time !== null) {
    parts.time = [Number(time[1]), Number(time[2]), Number(time[3])];
    return;
  }
  const day = /^(\d{1,2})(?:\D|$)/.exec(token);
  if (parts.day === undefined && day !== null) {
    parts.day = Number(day[1]);
    return;
  }
  const month = months.indexOf(token.slice(0, 3).toLowerCase());
  if (parts.month === undefined && month !== -1) {
    parts.month = month;
    return;
  }
  const year = /^(\d{2,4})(?:\D|$)/.exec(token);
  if (parts.year === undefined && year !== null) parts.year = fullYear(Number(year[1]));
}

/** Two digits mean 1970 to 2069. */
function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
}
