import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { userPasswords } from '@lunarest/server';
import fc from 'fast-check';
import { judgeAnswer } from '../drift/judge-answer.ts';
import { type Exchange, emptyBody, type RawHeaders } from '../live/exchange.ts';
import { UsageError } from '../usage-error.ts';
import { openRecording } from './har-writer.ts';
import { Placeholders } from './placeholders.ts';
import { readHar } from './read-har.ts';
import { vocabulary } from './vocabulary.ts';

const folder = mkdtempSync(join(tmpdir(), 'lunarest-har-'));
const file = join(folder, 'recording.har');
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly url?: string;
  readonly requestHeaders?: RawHeaders;
  readonly requestBody?: string;
  readonly headers?: RawHeaders;
  readonly body?: string;
}

function exchange({
  url = '/tasks',
  requestHeaders = [],
  requestBody,
  headers = [],
  body = '{}',
}: Given): Exchange {
  const bodyOf = (text: string) => ({ bytes: Buffer.from(text), whole: true });
  return {
    ...{ startedAt: 0, milliseconds: 1 },
    question: {
      ...{ method: 'POST', url },
      headers: [['Content-Type', 'application/vnd.safenetinc.lunasa+json;version=17'], ...requestHeaders],
      body: requestBody === undefined ? emptyBody : bodyOf(requestBody),
    },
    answer: {
      ...{ status: 200, statusText: 'OK', interim: [], trailers: [], complete: true },
      headers: [['Content-Type', 'application/json'], ...headers],
      body: bodyOf(body),
    },
  };
}

function recorded(...exchanges: readonly Exchange[]): string {
  const recording = openRecording(file);
  for (const one of exchanges) recording.add(one);
  recording.close();
  return readFileSync(file, 'utf8');
}

/** A name that the contract does not use itself, long enough that no placeholder is it by chance. */
const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{7,24}$/)
  .filter((word) => !vocabulary().has(word) && !/^redacted/i.test(word));
const serial = fc.stringMatching(/^[1-9][0-9]{9,16}$/);
const password = fc.string({ minLength: 8, maxLength: 60 }).filter((text) => /[^\s\w]|\w{8}/.test(text));

describe('nothing of the originals remains', () => {
  test('of names and numbers, wherever they stand', () => {
    fc.assert(
      fc.property(name, serial, name, (user, number, host) => {
        const text = recorded(
          exchange({
            url: `/users/${user}/files/${number}?limit=5&about=${host}`,
            requestHeaders: [
              ['Host', `${host}.example.org:8443`],
              ['Referer', `https://${host}/${user}`],
              ['X-Forwarded-User', user],
            ],
            requestBody: JSON.stringify({ label: `${user} of ${host}`, list: [number, { [user]: host }] }),
            headers: [
              ['Location', `/api/lunasa/hsms/${number}`],
              ['Server', `${host}/1.0`],
            ],
            body: JSON.stringify({
              hostname: host,
              users: [{ id: user, serialNumber: Number(number.slice(0, 12)) }],
            }),
          }),
        );
        for (const original of [user, host, number, number.slice(0, 12)])
          expect(text).not.toContain(original);
      }),
      { numRuns: 1000 },
    );
  });

  test('of secrets, whatever they are made of', () => {
    fc.assert(
      fc.property(password, (secret) => {
        const text = recorded(
          exchange({
            url: `/tasks?password=${encodeURIComponent(secret)}`,
            requestHeaders: [
              ['Authorization', `Basic ${Buffer.from(`admin:${secret}`).toString('base64')}`],
              ['Cookie', `session=${encodeURIComponent(secret)}`],
            ],
            requestBody: JSON.stringify({
              password: secret,
              newPassword: secret,
              nested: [{ domain: secret }],
            }),
            headers: [['Set-Cookie', `session=${encodeURIComponent(secret)}; Path=/`]],
            body: JSON.stringify({ challenge: secret, nonce: secret }),
          }),
        );
        expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
        expect(text).not.toContain(encodeURIComponent(secret));
        expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, 8));
      }),
      { numRuns: 1000 },
    );
  });

  test('of keys and certificates, in one line or in many', () => {
    const body = 'MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBAN';
    const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
    const text = recorded(
      exchange({ body: JSON.stringify({ file: pem, certificates: [pem.replaceAll('\n', '\\n')] }) }),
      exchange({ headers: [['Content-Type', 'application/octet-stream']], body: pem }),
    );
    expect(text).not.toContain('MIIC');
    expect(text).toContain('-----BEGIN');
  });

  test('of forms, and of octets that are no text', () => {
    const form =
      '--b\r\nContent-Disposition: form-data; name="f"; filename="acme.key"\r\n\r\nsecret\r\n--b--';
    const multipart: RawHeaders = [
      ['Content-Type', 'application/vnd.safenetinc.lunasa+multipart;boundary=b'],
    ];
    const given = exchange({ requestBody: form });
    const text = recorded({ ...given, question: { ...given.question, headers: multipart } });
    expect(text).not.toMatch(/acme|secret\\r/);
  });
});

test.each([
  ['JSON behind a mark of its order', '\uFEFF{"password":"12345"}', '12345'],
  ['JSON with a comma too many', '{"password":"98765",}', '98765'],
  ['a form', 'password=54321', '54321'],
  ['letters with nothing between them', [...'hunter2'].join('\0'), 'h\\u0000u'],
  ['a serial in a list', '{"serials":[123456789012]}', '123456789012'],
  ['a serial below its name', '{"hsmSerial":{"v":555555555}}', '555555555'],
  ['numbers by name', '{"serialNumbers":{"a":987654321}}', '987654321'],
  ['a password below its name', '{"passwords":{"old":["123"]}}', '123'],
])('of %s nothing remains', (_, body, secret) => {
  expect(recorded(exchange({ body }))).not.toContain(secret);
});

test.each<[string, RawHeaders, string]>([
  ['a cookie without a name', [['Cookie', 'BARESECRET']], 'BARESECRET'],
  ['cookies in one line', [['Cookie', 'a=ONESECRET, b=TWOSECRET']], 'SECRET'],
  ['a set cookie without a name', [['Set-Cookie', 'SECRETTOKEN; Path=/']], 'SECRETTOKEN'],
  ['two set cookies in one line', [['Set-Cookie', 'a=1; Path=/, b=FOLDEDSECRET']], 'FOLDED'],
  ['a parameter of a media type', [['Content-Type', 'application/json; x=CTSECRET']], 'CTSECRET'],
  ['a host that may call', [['Access-Control-Allow-Origin', 'https://console.bank']], 'bank'],
])('of %s nothing remains', (_, headers, secret) => {
  expect(recorded(exchange({ headers, requestHeaders: headers }))).not.toContain(secret);
});

test('a parameter is known as a secret however its name is written', () => {
  expect(recorded(exchange({ url: '/tasks?pass%77ord=12345' }))).not.toContain('12345');
});

test('an address full of marks takes no longer than another', () => {
  const marks = '?'.repeat(200_000);
  expect(recorded(exchange({ headers: [['Location', marks]] }))).toContain(marks);
});

describe('the file of a recording', () => {
  const before = join(folder, 'before.har');

  test('is what it was when the recording is discarded', () => {
    writeFileSync(before, 'an earlier one', { mode: 0o644 });
    const recording = openRecording(before);
    recording.add(exchange({}));
    recording.discard();
    expect([readFileSync(before, 'utf8'), readdirSync(folder).filter((name) => /part$/.test(name))]).toEqual([
      'an earlier one',
      [],
    ]);
  });

  test('may be read by its owner only, whoever could read what stood there before', () => {
    writeFileSync(before, 'an earlier one', { mode: 0o644 });
    openRecording(before).close();
    expect(statSync(before).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['a link', () => symlinkSync(before, join(folder, 'link.har')), 'link.har'],
    ['a folder', () => undefined, '.'],
    ['in no folder', () => undefined, 'nowhere/a.har'],
  ])('cannot be %s', (_, make, name) => {
    make();
    expect(() => openRecording(join(folder, name))).toThrow(UsageError);
  });
});

test('a body that is nested too deeply to be read is left out', () => {
  const deep = `${'['.repeat(100_000)}"acme-secret"${']'.repeat(100_000)}`;
  expect(recorded(exchange({ body: deep }))).not.toContain('acme');
});

describe('a placeholder', () => {
  test('is the same for the same word, in bodies, paths and links', () => {
    const placeholders = new Placeholders();
    const made = placeholders.text('532018');
    expect(made).toMatch(/^[1-9]\d{5}$/);
    expect(made).not.toBe('532018');
    expect(placeholders.path('/api/lunasa/hsms/532018/roles?limit=2')).toBe(
      `/api/lunasa/hsms/${made}/roles?limit=2`,
    );
    expect(placeholders.text('HSM 532018, again')).toContain(made);
  });

  test('keeps length and shape, so that schemas still hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{6,40}$/), (word) => {
        const shape = (text: string) =>
          text.replaceAll(/[1-9]/g, '9').replaceAll(/[a-z]/g, 'a').replaceAll(/[A-Z]/g, 'A');
        const made = new Placeholders().text(word);
        expect(made.length).toBe(word.length);
        expect(shape(made).replaceAll('0', '9')).toBe(shape(word).replaceAll('0', '9'));
      }),
    );
  });

  test('is another for another word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 50 }), (words) => {
        const placeholders = new Placeholders();
        expect(new Set(words.map((word) => placeholders.text(word))).size).toBe(words.length);
      }),
    );
  });

  test.each([
    ['10.20.30.40', /^192\.0\.2\.1$/],
    ['fe80::1ff:fe23:4567:890a', /^2001:db8::1$/],
    ['00:1a:2b:3c:4d:5e', /^02:00:00:00:00:01$/],
    ['luna-01.example.org', /^[a-z]{4}-01\.[a-z]{7}\.[a-z]{3}$/],
    ['2026-11-22T10:00:00Z', /^2026-11-22T10:00:00Z$/],
    ['7.8.4-321', /^7\.8\.4-321$/],
    ['', /^$/],
  ])('of %s has its form', (given, form) => {
    expect(new Placeholders().text(given)).toMatch(form);
  });
});

test('a recording is read again as it was written, and judged as it would have been', () => {
  const given = exchange({
    headers: [['Content-Length', '2']],
    body: '{}',
  });
  recorded({
    ...given,
    answer: { ...given.answer, interim: [103], trailers: [['X-Sum', '1']], complete: false },
  });
  const [read] = readHar(file);
  expect(read?.answer).toMatchObject({ status: 200, interim: [103], complete: false });
  expect(read?.question).toMatchObject({ method: 'POST', url: '/tasks' });
  expect(read && judgeAnswer(read).map(({ kind }) => kind)).toEqual(['answer-is-not-whole']);
});

describe('a HAR from elsewhere', () => {
  const request = { method: 'GET', url: 'https://a.invalid/tasks', headers: [] };
  const response = { status: 200, headers: [], content: {} };
  const har = (...entries: readonly unknown[]) => JSON.stringify({ log: { entries } });

  test.each([
    ['no JSON', 'MIIC-secret'],
    ['another JSON', '[]'],
    ['no entries', '{"log":{}}'],
    ['an entry without an answer', har({ request })],
    ['an answer without a status', har({ request, response: { ...response, status: 0 } })],
    ['a request without an address', har({ request: { ...request, url: 'x' }, response })],
    ['a method that is none', har({ request: { ...request, method: 'GET /' }, response })],
    ['headers that are none', har({ request: { ...request, headers: [{ name: 1 }] }, response })],
    ['more entries than can be looked at', har(...Array.from({ length: 20_001 }, () => null))],
  ])('that has %s is told to the user, without what is in it', (_, text) => {
    writeFileSync(file, text);
    expect(() => readHar(file)).toThrow(UsageError);
    expect(() => readHar(file)).not.toThrow(/MIIC/);
  });

  test('whose bodies were not kept is judged by what there is', () => {
    writeFileSync(file, har({ request, response: { ...response, content: { size: 12 } } }));
    expect(readHar(file)[0]?.answer.body).toEqual({ bytes: new Uint8Array(), whole: false });
  });

  test('that was compressed on its way is not said to have another length', () => {
    const headers = [
      { name: 'Content-Encoding', value: 'gzip' },
      { name: 'Content-Length', value: '5' },
    ];
    writeFileSync(
      file,
      har({ request, response: { ...response, headers, content: { text: '{"tasks":[]}' } } }),
    );
    expect(readHar(file)[0]?.answer.headers).toEqual([]);
  });
});

test('a seeded password is nowhere in a recording of its login', () => {
  const basic = Buffer.from(`admin:${userPasswords.admin}`).toString('base64');
  const text = recorded(exchange({ requestHeaders: [['authorization', `Basic ${basic}`]] }));
  expect([text.includes(basic), text.includes(userPasswords.admin)]).toEqual([false, false]);
});
