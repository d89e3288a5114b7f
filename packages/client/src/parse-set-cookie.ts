// Parses one Set-Cookie header by RFC 6265 section 5.2.
import { cookieDate } from './cookie-date.ts';

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

/** Upper bound on the characters of a cookie: the minimum that a browser must allow. */
const longest = 4096;

/**
 * The cookie, or null for a text that is malformed, too long, or contains a control character, which no
 * header allows.
 */
export function parseSetCookie(text: string, now: number): SetCookie | null {
  const [pair = '', ...rest] = text.split(';');
  const equals = pair.indexOf('=');
  const name = trim(pair.slice(0, Math.max(equals, 0)));
  if (name === '' || text.length > longest || hasControl(pair)) return null;
  const attributes = attributesOf(rest);
  const domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase();
  const path = attributes.get('path');
  return {
    name,
    value: trim(pair.slice(equals + 1)),
    expires: expiry(attributes, now),
    domain: domain === '' ? undefined : domain,
    path: path?.startsWith('/') ? path : undefined,
    secure: attributes.has('secure'),
  };
}

/** The last attribute of a name counts; an invalid Max-Age or date counts as missing. */
function attributesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.map((text): [string, string] => {
    const [name = '', ...value] = text.split('=');
    return [trim(name).toLowerCase(), trim(value.join('='))];
  });
  return new Map(pairs.filter(([name, value]) => readable[name]?.(value) ?? true));
}

const readable: Readonly<Record<string, (value: string) => boolean>> = {
  'max-age': (value) => /^-?\d+$/.test(value),
  expires: (value) => cookieDate(value) !== null,
};

/** Max-Age takes precedence over Expires. */
function expiry(attributes: ReadonlyMap<string, string>, now: number): number {
  const age = attributes.get('max-age');
  if (age !== undefined) return Number(age) <= 0 ? Number.NEGATIVE_INFINITY : now + Number(age) * 1000;
  return cookieDate(attributes.get('expires') ?? '') ?? Number.POSITIVE_INFINITY;
}

/** Cookies are trimmed only of spaces and tabs. */
function trim(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function hasControl(text: string): boolean {
  return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}
