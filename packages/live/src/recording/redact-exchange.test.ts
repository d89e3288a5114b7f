import { describe, expect, test } from '@jest/globals';
import { userPasswords } from '@lunarest/server';
import fc from 'fast-check';
import type { RawHeaders } from '../connection/exchange.ts';
import { exchange, name, recorded } from './testing/exchange.ts';

const serial = fc.stringMatching(/^[1-9][0-9]{9,16}$/);
const password = fc.string({ minLength: 8, maxLength: 60 }).filter((text) => /[^\s\w]|\w{8}/.test(text));

describe('a recording contains no', () => {
  test('names and numbers, at any place', () => {
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

  test('secrets, with any characters', () => {
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

  test('keys and certificates, on one or several lines', () => {
    const body = 'MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBAN';
    const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
    const text = recorded(
      exchange({ body: JSON.stringify({ file: pem, certificates: [pem.replaceAll('\n', '\\n')] }) }),
      exchange({ headers: [['Content-Type', 'application/octet-stream']], body: pem }),
    );
    expect(text).not.toContain('MIIC');
    expect(text).toContain('-----BEGIN');
  });

  test('forms and octets', () => {
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
  ['JSON after a byte order mark', '\uFEFF{"password":"12345"}', '12345'],
  ['JSON with a trailing comma', '{"password":"98765",}', '98765'],
  ['a form', 'password=54321', '54321'],
  ['letters with zero bytes between them', [...'hunter2'].join('\0'), 'h\\u0000u'],
  ['a serial in a list', '{"serials":[123456789012]}', '123456789012'],
  ['a serial in an object', '{"hsmSerial":{"v":555555555}}', '555555555'],
  ['numbers in an object', '{"serialNumbers":{"a":987654321}}', '987654321'],
  ['a list of numbers', '[987654321]', '987654321'],
  ['a negative serial', '{"serial":-987654321}', '987654321'],
  ['a serial with a fraction', '{"serial":987654321.0}', '987654321'],
  ['a serial with an exponent', '{"serial":9.87654321e8}', '9.87654321e8'],
  ['a code of a package', '{"authCode":"1234/5678/9012/3"}', '1234'],
  ['a password in a list', '{"passwords":{"old":["123"]}}', '123'],
  ['PINs in a list', '{"pins":["4711",4711]}', '4711'],
  ['a PIN in an object', '{"userPin":{"value":"4711","number":4711}}', '4711'],
  ['a number in credentials', '{"credentials":{"code":4711}}', '4711'],
  ['a code with a separator', '{"pin_code":"4711","pass-code":4711}', '4711'],
  ['short names', '{"pwd":"4711","otp":4711,"psk":["4711"],"pw":"4711"}', '4711'],
  ['JSON in a text', '{"text":"{\\"pin\\": \\"4711\\"}"}', '4711'],
  ['a PIN at the end of a sentence', '{"details":"The user has sent the PIN 4711."}', '4711'],
  ['a PIN in a sentence', '{"details":"wrong PIN 4711; password: 4711, token=\'4711\'"}', '4711'],
  ['an address with a user', '{"url":"https://admin:4711@luna.example/"}', '4711'],
  ['an address with a PIN', '{"url":"/a?next=%2Fb&pin=4711"}', '4711'],
])('the recording of a body with %s does not contain the secret', (_, body, secret) => {
  expect(recorded(exchange({ body }))).not.toContain(secret);
});

test.each<[string, RawHeaders, string]>([
  ['a cookie without a name', [['Cookie', 'BARESECRET']], 'BARESECRET'],
  ['cookies in one line', [['Cookie', 'a=ONESECRET, b=TWOSECRET']], 'SECRET'],
  ['a Set-Cookie without a name', [['Set-Cookie', 'SECRETTOKEN; Path=/']], 'SECRETTOKEN'],
  ['two Set-Cookie in one line', [['Set-Cookie', 'a=1; Path=/, b=FOLDEDSECRET']], 'FOLDED'],
  ['a parameter of a media type', [['Content-Type', 'application/json; x=CTSECRET']], 'CTSECRET'],
  ['a permitted origin', [['Access-Control-Allow-Origin', 'https://console.bank']], 'bank'],
])('the recording of %s does not contain the secret', (_, headers, secret) => {
  expect(recorded(exchange({ headers, requestHeaders: headers }))).not.toContain(secret);
});

test.each([
  '/tasks?pass%77ord=12345',
  '/tasks?user[pin]=12345',
  '/tasks?pins%5B%5D=12345&pin[0]=12345',
  '/tasks?limit=1;pin=12345',
  '/tasks;pin=12345/more',
  '/tasks#pin=12345',
  '/tasks?next=%2Fa%3Fpin%3D12345',
  'http://admin:12345@luna.example/tasks',
])('a recording does not contain the secret in %s', (url) => {
  const links: RawHeaders = [
    ['Location', url],
    ['Link', `<${url}>; rel="next", <${url}>`],
  ];
  expect(recorded(exchange({ url, headers: links, requestHeaders: [['Referer', url]] }))).not.toContain(
    '12345',
  );
});

test('a number that no secret precedes stays', () => {
  const body =
    '{"details":"must have 8 to 255 characters","limit":12345,"passwordLength":8,"at":"port 8443","key":1,"of":"private key 2026-01-15"}';
  expect(JSON.parse(recorded(exchange({ body }))).log.entries[0].response.content.text).toMatch(
    /8 \w+ 255 \w+","limit":12345,"\w+":8,"\w+":"port 8443","key":1,"\w+":"private key 2026-01-15"/,
  );
});

test('a URL full of separators takes no longer than another', () => {
  for (const mark of ['?', ';', '//', 'a', '://'])
    expect(recorded(exchange({ headers: [['Location', mark.repeat(200_000)]] })).length).toBeGreaterThan(
      200_000,
    );
});

test('a body with too many levels is omitted', () => {
  const deep = `${'['.repeat(100_000)}"acme-secret"${']'.repeat(100_000)}`;
  expect(recorded(exchange({ body: deep }))).not.toContain('acme');
});

test('the recording of a login does not contain its password', () => {
  const basic = Buffer.from(`admin:${userPasswords.admin}`).toString('base64');
  const text = recorded(exchange({ requestHeaders: [['authorization', `Basic ${basic}`]] }));
  expect([text.includes(basic), text.includes(userPasswords.admin)]).toEqual([false, false]);
});
