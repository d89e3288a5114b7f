// Reads one Set-Cookie header as RFC 6265 section 5.2 has it.
import { cookieDate } from './cookie-date.ts';

export interface SetCookie {
  readonly name: string;
  /** As it was sent, quotes included. */
  readonly value: string;
  /** Milliseconds since 1970; Infinity for the length of the session. */
  readonly expires: number;
  /** Undefined for the host alone. */
  readonly domain: string | undefined;
  /** Undefined for the folder of the request. */
  readonly path: string | undefined;
  readonly secure: boolean;
}

/** Upper bound on the characters of a cookie: the smallest that a browser must allow. */
const longest = 4096;

/** The cookie, or null for a text that is none, is too long, or holds a control character that no header can carry. */
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

/** The last attribute of a name counts, but a Max-Age or a date that cannot be read is as good as none. */
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

/** Max-Age counts before Expires. */
function expiry(attributes: ReadonlyMap<string, string>, now: number): number {
  const age = attributes.get('max-age');
  if (age !== undefined) return Number(age) <= 0 ? Number.NEGATIVE_INFINITY : now + Number(age) * 1000;
  return cookieDate(attributes.get('expires') ?? '') ?? Number.POSITIVE_INFINITY;
}

/** Cookies are trimmed of spaces and tabs only. */
function trim(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function hasControl(text: string): boolean {
  return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}
