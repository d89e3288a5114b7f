// Mock and server send the same refusals where these do not depend on the state: status, identifier and headers.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestRelease, type Release, releases, vendorMediaType } from '@lunarest/contract';
import type { RunningMock } from '@lunarest/mock';
import { type RunningServer, serialNumber, startServer, userPasswords } from '@lunarest/server';
import { requestedOperation } from '../requests/requested-operation.ts';
import { basic as basicOf, call, mediaType, sendBytes } from '../target/call.ts';
import { mockOf } from '../target/mock.ts';

const basic = `Authorization: Basic ${btoa(`admin:${userPasswords.admin}`)}`;

/** Request line and headers, and the expected answer of both. */
type Row = readonly [line: string, headers: readonly string[], refusal: object];

const refusal = { allow: null, challenge: false };
const unknownPath = { ...refusal, status: 404, id: 'FRAMEWORK_NO_RESOURCE' };
const badRequest = { ...refusal, status: 400, id: 'FRAMEWORK_BAD_REQUEST' };
const wrongMediaType = { ...badRequest, id: 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' };
const unauthenticated = { ...refusal, status: 401, id: 'FRAMEWORK_USER_NOT_AUTHENTICATED', challenge: true };
const notAllowed = { ...refusal, status: 405, id: 'FRAMEWORK_METHOD_NOT_ALLOWED' };

const partitions = `/api/lunasa/hsms/${serialNumber}/partitions`;
const outOfBounds = ['0', '0x10', '1e7', '01532018000011', '100000000000000000', '9'.repeat(30), 'x'];

function rowsOf(release: Release): readonly Row[] {
  const json = `Content-Type: ${vendorMediaType(release)}`;
  const asked = [json, basic];
  const template = 'application/vnd.safenetinc.lunasa+json';
  return [
    // Targets.
    ['GET /nope', asked, unknownPath],
    ['GET /', asked, unknownPath],
    ['GET //', asked, unknownPath],
    ['GET //tasks', asked, unknownPath],
    ['GET /tasks//', asked, unknownPath],
    ['GET /TASKS', asked, unknownPath],
    ['GET /__proto__', asked, unknownPath],
    ['GET /%', asked, unknownPath],
    ['GET /tasks%2F0', asked, unknownPath],
    ['GET /users/../tasks', asked, unknownPath],
    [`GET /${'x'.repeat(10_000)}`, asked, unknownPath],
    ['GET http://127.0.0.1/nope', asked, unknownPath],
    ['GET http://[::/tasks/%', asked, badRequest],
    ['GET http://%/nope', asked, unknownPath],
    ['GET /users/100%', asked, badRequest],
    ['GET /users/%', asked, badRequest],
    ['GET /users/%zz', asked, badRequest],
    ['GET /users/%c3%28', asked, badRequest],
    ['GET /users/%c0%ae', asked, badRequest],
    ['GET /users/%ff', asked, badRequest],
    [`GET /users/${'x'.repeat(300)}`, asked, badRequest],
    // The query.
    ['GET /tasks?nope=1', asked, badRequest],
    ['GET /tasks?limit', asked, badRequest],
    ['GET /tasks?limit=01', asked, badRequest],
    ['GET /tasks?limit=1.0', asked, badRequest],
    ['GET /tasks?limit=0x1', asked, badRequest],
    ['GET /tasks?limit=1&limit=1', asked, badRequest],
    ['GET /tasks?%', asked, badRequest],
    ['GET /users/100%', [json], unauthenticated],
    ['GET /users/%c3%28', [json], unauthenticated],
    ['GET /users/100%', [], wrongMediaType],
    // Methods.
    ['PUT /tasks', asked, { ...notAllowed, allow: 'DELETE, GET' }],
    ['TRACE /tasks', asked, { ...notAllowed, allow: 'DELETE, GET' }],
    ['OPTIONS /tasks', asked, { ...notAllowed, allow: 'DELETE, GET' }],
    ['PUT /api/lunasa', asked, { ...notAllowed, allow: 'GET' }],
    ['TRACE /api/lunasa', [], { ...notAllowed, allow: 'GET' }],
    ['OPTIONS *', asked, unknownPath],
    ['CONNECT 127.0.0.1:443', asked, unknownPath],
    ['PURGE /nope', asked, unknownPath],
    // The media type.
    ['GET /tasks', [basic], wrongMediaType],
    ['GET /tasks', [basic, 'Content-Type: application/json'], wrongMediaType],
    ['GET /tasks', [basic, 'Content-Type: text'], wrongMediaType],
    ['GET /tasks', [basic, 'Content-Type: */*'], wrongMediaType],
    ['GET /tasks', [basic, `Content-Type: ${template};version=99`], wrongMediaType],
    ['GET /tasks', [basic, `Content-Type: ${template};version=x`], wrongMediaType],
    ['GET /tasks', [basic, `Content-Type: ${template};version=17;version=14`], wrongMediaType],
    ['GET /tasks', [basic, `Accept-Type: ${template};version=99`], wrongMediaType],
    ['GET /tasks', [basic, `Accept: ${template};version=${release}`], wrongMediaType],
    // Credentials.
    ['GET /tasks', [json], unauthenticated],
    ['GET /tasks', [json, 'Authorization: Basic'], unauthenticated],
    ['GET /tasks', [json, 'Authorization: Basic !!!'], unauthenticated],
    ['GET /tasks', [json, 'Authorization: Bearer abc'], unauthenticated],
    ['GET /tasks', [json, `Authorization: Basic ${btoa('admin:\u00ff')}`], badRequest],
    // Identifiers; release 14 does not limit them.
    ...(release === newestRelease
      ? outOfBounds.map((id): Row => [`GET ${partitions}/${id}`, asked, badRequest])
      : []),
    // Repeated headers that may occur only once.
    ['GET /tasks', [...asked, 'Content-Type: text/html'], badRequest],
    ['GET /tasks', [...asked, basic], badRequest],
    ['GET /tasks', [...asked, 'Host: other.example'], badRequest],
    // More headers than Node keeps by default.
    ['GET /tasks', [...asked, ...Array.from({ length: 1100 }, () => 'X: '), basic], badRequest],
    // A query that begins with a question mark has another parameter.
    ['GET /tasks??limit=1', asked, badRequest],
    // A body in another transfer coding.
    ['GET /tasks', [...asked, 'Transfer-Encoding: gzip, chunked'], badRequest],
    // Malformed HTTP.
    ['GET', [], badRequest],
    ['GET nope', asked, badRequest],
    ['GET /tasks', [...asked, 'no header'], badRequest],
    ['GET /tasks', [...asked, `X-Long: ${'x'.repeat(20_000)}`], badRequest],
  ];
}

describe.each(releases)('In release %s', (release) => {
  let server: RunningServer;
  let mock: RunningMock;
  beforeAll(async () => {
    server = await startServer({ tls: false });
    mock = await mockOf(release);
  });
  afterAll(() => server.close());

  test.each(rowsOf(release).map((row) => [titleOf(row), ...row] as const))(
    'server and mock refuse %s in the same way',
    async (_, line, headers, expected) => {
      const sent = { line, headers: ['Host: lunarest.example', ...headers] };
      expect(await refusalBy(server, sent)).toEqual(expected);
      expect(await refusalBy(mock, sent)).toEqual(expected);
    },
  );

  test.each(['/tasks', '/api/lunasa', `${partitions}/1532018000011`, `${partitions}?limit=1`])(
    'both accept a trailing slash and percent-encoded letters in %s',
    async (target) => {
      const [path = '', query] = target.split('?');
      const encoded = `${path.replace('a', '%61')}/`;
      const slashed = query === undefined ? encoded : `${encoded}?${query}`;
      const headers = {
        ...basicOf('admin'),
        ...mediaType(release),
      };
      for (const { url } of [server, mock]) {
        const answers = [
          await call(url, { path: target, headers }),
          await call(url, { path: slashed, headers }),
        ];
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        expect(answers[1]?.body).toEqual(answers[0]?.body);
      }
    },
  );

  test.each(['#end', '?limit=1#end', '#?limit=0', '?limit=1#?limit=0'])(
    'both ignore the fragment in %s',
    async (end) => {
      const headers = [basic, `Content-Type: ${vendorMediaType(release)}`];
      const asked = { ...requestedOperation('GET', partitions, headersOf(headers)), method: 'GET' };
      const lines = [`GET ${partitions}${end} HTTP/1.1`, 'Host: a', ...headers, 'Connection: close', '', ''];
      for (const { url } of [server, mock])
        expect((await sendBytes(url, lines.join('\r\n'), asked)).status).toBe(200);
    },
  );

  test.each(['/users', '/auth/session'])(
    'both refuse the body null for %s because it is not an object',
    async (path) => {
      const headers = { ...basicOf('admin'), ...mediaType(release) };
      for (const { url } of [server, mock]) {
        const { status, body } = await call(url, { method: 'POST', path, headers, body: 'null' });
        const details = 'The request violates the contract: body must be object.';
        expect({ status, body }).toMatchObject({
          status: 400,
          body: { id: 'FRAMEWORK_BAD_REQUEST', details },
        });
      }
    },
  );

  test.each([
    ['without a host', []],
    ['with an address as host', ['Host: http://lunarest.example']],
  ])('both refuse a request of HTTP/1.1 %s', async (_, headers) => {
    const sent = { line: 'GET /tasks', headers };
    expect(await refusalBy(server, sent)).toEqual(badRequest);
    expect(await refusalBy(mock, sent)).toEqual(badRequest);
  });
});

function titleOf([line, headers]: Row): string {
  const [title, ...more] = [...new Set([line, ...headers])].map((text) => text.slice(0, 60));
  return more.length === 0 ? `${title} without a header` : `${title} with ${more.join(', ')}`;
}

interface SentHead {
  /** Method and target. */
  readonly line: string;
  readonly headers: readonly string[];
}

async function refusalBy({ url }: { readonly url: string }, { line, headers }: SentHead) {
  const [method = '', target = ''] = line.split(' ');
  const bytes = [`${line} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n');
  const asked = { ...requestedOperation(method, target, headersOf(headers)), method };
  const answer = await sendBytes(url, bytes, asked);
  // The check against the contract has compared `returnCode` in the body.
  const { id } = JSON.parse(answer.text);
  const challenge = answer.headers.has('www-authenticate');
  return { status: answer.status, id, allow: answer.headers.get('allow'), challenge };
}

function headersOf(lines: readonly string[]): Headers {
  const pairs = lines
    .filter((line) => line.includes(':'))
    .map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ');
      return [name, value];
    });
  return new Headers(pairs);
}
