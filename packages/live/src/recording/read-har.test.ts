import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { judgeAnswer } from '../drift/judge-answer.ts';
import { readHar } from './read-har.ts';
import { exchange, recorded } from './testing/exchange.ts';

const folder = temporaryFolder();
const file = join(folder, 'traffic.har');

test('a recording can be read again and has the drifts of the original', () => {
  const given = exchange({
    headers: [['Content-Length', '2']],
    body: '{}',
  });
  const seen = { ...given.answer, interim: [103], trailers: [['X-Sum', '1']] as const, complete: false };
  writeFileSync(file, recorded({ ...given, answer: seen }));
  const [read] = readHar(file).exchanges;
  expect(read?.answer).toMatchObject({ status: 200, interim: [103], complete: false });
  expect(read?.question).toMatchObject({ method: 'POST', url: '/tasks' });
  expect(read && judgeAnswer(read).map(({ kind }) => kind)).toEqual(['answer-is-not-whole']);
});

test('a recording of this project keeps every entry, also one with the status 304', () => {
  const given = exchange({ headers: [['Content-Length', '47']], body: '' });
  const { question, answer } = given;
  writeFileSync(
    file,
    recorded(
      { ...given, question: { ...question, method: 'OPTIONS' } },
      { ...given, answer: { ...answer, status: 304 } },
    ),
  );
  const { exchanges, passedOver } = readHar(file);
  const seen = exchanges.map((one) => [one.question.method, one.answer.status, one.answer.body.isUnrecorded]);
  expect({ seen, passedOver }).toEqual({
    seen: [
      ['OPTIONS', 200, true],
      ['POST', 304, undefined],
    ],
    passedOver: [],
  });
});

describe('a HAR of another recorder', () => {
  const request = { method: 'GET', url: 'https://a.invalid/tasks', headers: [] };
  const response = { status: 200, headers: [], content: {} };
  const har = (...entries: readonly unknown[]) => JSON.stringify({ log: { entries } });

  test.each([
    ['a text that is not JSON', 'MIIC-secret'],
    ['other JSON', '[]'],
    ['no entries', '{"log":{}}'],
    ['an entry without an answer', har({ request })],
    ['an answer without a status', har({ request, response: { ...response, status: 0 } })],
    ['a request without a URL', har({ request: { ...request, url: 'x' }, response })],
    ['an invalid method', har({ request: { ...request, method: 'GET /' }, response })],
    ['invalid headers', har({ request: { ...request, headers: [{ name: 1 }] }, response })],
    ['too many entries', har(...Array.from({ length: 20_001 }, () => null))],
  ])('with %s is refused without repeating its content', (_, text) => {
    writeFileSync(file, text);
    expect(() => readHar(file)).toThrow(UsageError);
    expect(() => readHar(file)).not.toThrow(/MIIC/);
  });

  test.each([
    ['12', { size: 12 }],
    ['0', { size: 0 }],
    ['unknown', undefined],
  ])('without its bodies of size %s is checked by its other parts', (_, content) => {
    const header = (value: string) => [{ name: 'Content-Type', value }];
    const asked = { ...request, headers: header('application/vnd.safenetinc.lunasa+json;version=17') };
    const answered = { status: 200, headers: header('text/plain'), content };
    writeFileSync(file, har({ request: asked, response: answered }));
    const [read] = readHar(file).exchanges;
    expect(read?.answer.body).toEqual({ bytes: new Uint8Array(), whole: false, isUnrecorded: true });
    expect(read && judgeAnswer(read).map(({ kind }) => kind)).toEqual([
      'media-type-differs',
      'header-is-missing',
      'header-is-missing',
    ]);
  });

  test('with a decoded body loses the headers about the compressed one', () => {
    const headers = [
      { name: 'Content-Encoding', value: 'gzip' },
      { name: 'Content-Length', value: '5' },
    ];
    writeFileSync(
      file,
      har({ request, response: { ...response, headers, content: { text: '{"tasks":[]}' } } }),
    );
    expect(readHar(file).exchanges[0]?.answer.headers).toEqual([]);
  });

  test.each<[unknown, string]>([
    [2, '2'],
    [{ type: 'string', value: '2' }, '2'],
    [null, 'redacted'],
    [undefined, 'redacted'],
  ])('can have a header whose value is %j', (value, read) => {
    const headers = [{ name: 'Retry-After', value }];
    writeFileSync(file, har({ request, response: { ...response, headers } }));
    expect(readHar(file).exchanges[0]?.answer.headers).toEqual([['Retry-After', read]]);
  });

  const expiring = 'session=a; Expires=Thu, 15 Jan 2026 09:30:00 GMT; Path=/';

  test.each([
    ['line breaks', 'Set-Cookie', `${expiring}\nother=b\r\nmore=c`, [expiring, 'other=b', 'more=c']],
    ['commas between cookies', 'set-cookie', `${expiring}, other=b,more=c`, [expiring, 'other=b', 'more=c']],
    ['line breaks', 'Link', '</a>; rel=next,</b>; c=d\n</e>', ['</a>; rel=next,</b>; c=d', '</e>']],
    ['a list', 'Set-Cookie', [expiring, 'other=b'], [expiring, 'other=b']],
    ['JSON', 'set-cookie', JSON.stringify([expiring, 'other=b']), [expiring, 'other=b']],
    ['text that is not JSON', 'X-Odd', '["', ['["']],
  ])('can join the values of a repeated header with %s: %s', (_, name, value, values) => {
    writeFileSync(file, har({ request, response: { ...response, headers: [{ name, value }] } }));
    expect(readHar(file).exchanges[0]?.answer.headers).toEqual(values.map((one) => [name, one]));
  });

  test.each([
    { _fromCache: null },
    { _fetchType: 'Network Load' },
    { _fetchedViaServiceWorker: true, _serviceWorkerResponseSource: 'network' },
    { _fetchedViaServiceWorker: false },
    { _wasContinued: true },
    {
      response: { ...response, _fetchedViaServiceWorker: true, _serviceWorkerResponseSource: 'network' },
    },
  ])('with an answer from the network is checked: %j', (members) => {
    writeFileSync(file, har({ request, response, ...members }));
    expect(readHar(file)).toMatchObject({ exchanges: [{ question: { url: '/tasks' } }], passedOver: [] });
  });

  const users = { request: { ...request, url: 'https://luna.invalid:8443/users' }, response };
  const elsewhere = { request: { ...request, url: 'https://fonts.invalid/a.css' }, response };
  const address = (url: string) => ({ request: { ...request, url }, response });
  const loadedAs = (value: string, url: string) => ({
    request: {
      ...request,
      url: `https://luna.invalid:8443${url}`,
      headers: [{ name: 'sec-fetch-dest', value }],
    },
    response,
  });
  const { headers: _, ...bare } = request;

  test.each([
    ['a data URL', address('data:text/plain,hello'), 'that is not HTTP'],
    ['a WebSocket', { request, response: { ...response, status: 101 } }, 'that is a WebSocket'],
    ['an entry without an answer', { request, response: { ...response, status: 0 } }, 'without an answer'],
    ['an entry without headers', { request: bare, response }, 'without headers'],
    ['a copy that is current', { request, response: { ...response, status: 304 } }, 'of the status 304'],
    ['a preflight', { request: { ...request, method: 'OPTIONS' }, response }, 'of the method OPTIONS'],
    ['a tunnel', { request: { ...request, method: 'CONNECT' }, response }, 'of the method CONNECT'],
    [
      "an entry of Chrome's cache",
      { request, response, _fromCache: 'disk' },
      'that the browser answered itself',
    ],
    [
      "an entry of Safari's cache",
      { request, response, _fetchType: 'Memory Cache' },
      'that the browser answered itself',
    ],
    [
      'an answer of a service worker',
      { request, response, _fetchedViaServiceWorker: true, _serviceWorkerResponseSource: 'fallback-code' },
      'that the browser answered itself',
    ],
    [
      "an answer of a service worker, in the place of Chrome's members",
      {
        request,
        response: {
          ...response,
          _fetchedViaServiceWorker: true,
          _serviceWorkerResponseSource: 'cache-storage',
        },
      },
      'that the browser answered itself',
    ],
    [
      'a redirection by the browser',
      { request, response: { ...response, status: 307, statusText: 'Internal Redirect' } },
      'that the browser answered itself',
    ],
    [
      'an answer by a test with Playwright',
      { request, response, _wasFulfilled: true },
      'that the browser answered itself',
    ],
    ['a file of a page', loadedAs('script', '/app.js'), 'that is a file of a page'],
    ['another host', elsewhere, 'of a host other than https://luna.invalid:8443'],
    ['a malformed URL', address('x'), 'malformed (request.url is not a URL)'],
    ['an entry that is not an object', null, 'malformed (It is not an object)'],
  ])('skips %s and counts it', (_, entry, reason) => {
    writeFileSync(file, har(entry, users, entry));
    const { exchanges, passedOver } = readHar(file);
    expect(exchanges.map(({ question }) => question.url)).toEqual(['/users']);
    expect(passedOver).toEqual([{ reason, count: 2 }]);
  });

  test('with a path of the contract in the address bar, or another path of a script, is checked', () => {
    writeFileSync(file, har(loadedAs('document', '/tasks'), loadedAs('empty', '/nowhere')));
    const { exchanges, passedOver } = readHar(file);
    expect(exchanges.map(({ question }) => question.url)).toEqual(['/tasks', '/nowhere']);
    expect(passedOver).toEqual([]);
  });

  test('is checked for the host of --target', () => {
    writeFileSync(file, har(users, elsewhere, users));
    const { exchanges, passedOver } = readHar(file, new URL('https://fonts.invalid'));
    expect(exchanges.map(({ question }) => question.url)).toEqual(['/a.css']);
    expect(passedOver).toEqual([{ reason: 'of a host other than https://fonts.invalid', count: 2 }]);
  });
});
