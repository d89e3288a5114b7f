// Odd requests, generated from a seed: valid requests with one to three odd parts.
import { type Release, vendorMediaType } from '@lunarest/contract';

export interface OddRequest {
  readonly name: string;
  /** The bytes of the request, one character each. */
  readonly bytes: string;
}

const vendor = 'application/vnd.safenetinc.lunasa+json';

type Parts = Readonly<Record<string, readonly string[]>>;

/** The values of each part of request line and body: first the valid one, then odd ones. */
const lineAndBody = {
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PURGE'],
  path: [
    '/tasks',
    '/users/100%',
    '/users/%c3%28',
    '/users/%c0%ae',
    '/users/%',
    '/users/%00',
    '/users/%2F',
    '/users/%zz',
    '/users/admin',
    '/tasks/0',
    '/tasks/',
    '/tasks//',
    '/',
    '//',
    '/..',
    '/./tasks',
    '*',
    '/nope',
    'http://[::/tasks',
    'http://%/tasks',
    'http://a/',
    '/__proto__',
    '/constructor',
    '/users/__proto__',
    '/api/lunasa/hsms/532018/partitions/1e400',
    '/api/lunasa/hsms/-0',
    '/users/\xff',
    '/users/{userid}',
    '/auth/session',
    '/api/lunasa/hsms/532018/login',
    '/api/lunasa/hsms/532018/roles/so',
    `/${'x'.repeat(9000)}`,
  ],
  query: [
    '',
    '?',
    '?%',
    '?=',
    '?&&&',
    '?limit=1',
    '?limit=x',
    '?limit=1&limit=2',
    '?a[b]=c',
    '?__proto__=1',
    '?__server=http://x',
    '?__server=%',
    '?__code=abc',
    '?__code=500',
    '?__example=',
    '?__dynamic=true',
    '#x',
  ],
  body: [
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '0',
    '{}',
    '{"__proto__":{"a":1}}',
    '{"password":"any-Passw0rd"}',
    '\xff\xfe',
    '{"password":7}',
    '['.repeat(5000),
    `${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`,
    `"${'x'.repeat(70_000)}"`,
  ],
} satisfies Parts;

/** The values of each header: first the valid one, then odd ones; an empty string omits the header. */
function headersOf(release: Release): Parts {
  return {
    Host: ['lunarest.example', '', '%', '[::', '\xff'],
    'Content-Type': [
      vendorMediaType(release),
      `${vendor};version=`,
      vendor,
      `${vendor};version=99`,
      `${vendor};version=14`,
      `${vendor};version="17`,
      `${vendor};;;`,
      'application/vnd.safenetinc.lunasa+multipart;version=17',
      '',
      '*',
      'text',
      ';',
      '/',
      'multipart/form-data',
      'application/vnd.safenetinc.lunasa+octet-stream',
    ],
    Authorization: [
      `Basic ${btoa('admin:any')}`,
      'Basic',
      'Basic !',
      `Basic ${btoa('nothing')}`,
      'Bearer x',
      '\xff',
      '',
    ],
    Accept: [
      '',
      '*',
      'text',
      '*/*',
      ',',
      ';',
      'text/',
      '/',
      'application/json;q=x',
      '\xff',
      'image/png, */*;q=0',
      `${vendor};version=17`,
      `${vendor};version=`,
      `${vendor};version=99`,
      'a/b/c',
      ';version=',
    ],
    Prefer: [
      '',
      'code=401',
      'code=',
      'code',
      'code=4',
      'code=999',
      'code=abc',
      'code="400',
      'code=500',
      'example=NOPE',
      'example=',
      'example=__proto__',
      'code=__proto__',
      'code=200, example=NOPE',
      '=',
      ',,',
      'dynamic=true',
      'dynamic=maybe',
      'seed=1',
      'code=200; code=500',
      'respond-async',
      '\xff',
      ';',
    ],
    Cookie: ['', 'session=x', 'session', '=', ';;', '__proto__=1', 'session="', '\xff'],
    Expect: ['', '100-continue', 'something'],
    Upgrade: ['', 'websocket', 'h2c'],
    'Content-Encoding': ['', 'gzip', 'nonsense'],
  };
}

/** `count` requests to a mock of `release`, reproducible by seed. */
export function oddRequests(release: Release, seed: number, count: number): readonly OddRequest[] {
  const headers = headersOf(release);
  const parts: Parts = { ...lineAndBody, ...headers };
  const names = Object.keys(parts);
  const random = randomFrom(seed);
  const one = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';

  return Array.from({ length: count }, (_, index) => {
    const odd = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(names)));
    const value = (name: string) => {
      const [good = '', ...others] = parts[name] ?? [];
      return odd.has(name) ? one(others) : good;
    };
    return written(index, value, Object.keys(headers));
  });
}

function written(index: number, value: (name: string) => string, headers: readonly string[]): OddRequest {
  const line = `${value('method')} ${value('path')}${value('query')}`;
  const body = value('body');
  const given = headers.map((name) => [name, value(name)] as const).filter(([, text]) => text !== '');
  const lines = [
    `${line} HTTP/1.1`,
    ...given.map(([name, text]) => `${name}: ${text}`),
    ...(body === '' ? [] : [`Content-Length: ${body.length}`]),
    'Connection: close',
  ];
  return { name: `${index}: ${line.slice(0, 60)}`, bytes: `${lines.join('\r\n')}\r\n\r\n${body}` };
}

/** A generator of numbers from 0 to 1 (mulberry32), reproducible by seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
