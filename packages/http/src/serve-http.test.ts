import { once } from 'node:events';
import { get, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { connectionLimits } from './connection-limits.ts';
import { bodyReader } from './read-body.ts';
import { serveHttp } from './serve-http.ts';

/** Milliseconds far beyond the duration of a test. */
const never = 10 ** 8;
const patient = { ...connectionLimits, headers: never, request: never, idle: never, closing: never };

type Served = Awaited<ReturnType<typeof serveHttp>>;
let served: Served;
afterEach(() => served.close());

async function serve(listener: RequestListener, decidesContinue = false): Promise<Served> {
  served = await serveHttp(listener, {
    host: '127.0.0.1',
    port: 0,
    tls: false,
    limits: patient,
    decidesContinue,
    refusals: {
      malformed: (code) => ({ status: 418, headers: { 'X-Reason': code ?? 'none' }, body: 'no HTTP' }),
      connect: () => ({ status: 501, headers: {} }),
    },
  });
  return served;
}

/** Sends bytes and resolves to the bytes received until the server closes the connection. */
async function say(bytes: string): Promise<string> {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

test('closing sends a large answer in progress completely', async () => {
  const bytes = 2 ** 25;
  const { url, close } = await serve((_, response) => response.end(Buffer.alloc(bytes)));
  const [answer] = await once(get(url), 'response');
  const closed = close();
  expect(await buffer(answer)).toHaveLength(bytes);
  await closed;
});

test.each([
  [
    'malformed bytes',
    'garbage\r\n\r\n',
    "HTTP/1.1 418 I'm a Teapot\r\nX-Reason: HPE_INVALID_METHOD\r\nContent-Length: 7\r\nConnection: close\r\n\r\nno HTTP",
  ],
  [
    'CONNECT',
    'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n',
    'HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  ],
])('%s get the answer of the application before the connection closes', async (_, bytes, answer) => {
  await serve((_, response) => response.end());
  expect(await say(bytes)).toBe(answer);
});

const head = 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n';

test.each([
  ['its bytes', `${head}Content-Length: 3\r\n\r\nabc`, 'abc'],
  ['no bytes without a body', `${head}\r\n`, ''],
  ['its limit exactly', `${head}Content-Length: 8\r\n\r\n12345678`, '12345678'],
  ['an error above its limit', `${head}Content-Length: 9\r\n\r\n123456789`, 'request entity too large'],
  [
    'an error for an unknown coding',
    `${head}Content-Encoding: x\r\nContent-Length: 1\r\n\r\n1`,
    'unsupported content encoding "x"',
  ],
  [
    'an error as soon as the body breaks',
    `${head}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\nno size\r\n`,
    'the rest of the request is missing: HPE_INVALID_CHUNK_SIZE',
  ],
])('a body with a limit of eight bytes is read to %s', async (_, bytes, read) => {
  const readBody = bodyReader(8);
  await serve(async (request, response) => {
    const body = await readBody(request, response).catch(({ message }: Error) => Buffer.from(message));
    response.end(body);
  });
  expect((await say(bytes)).split('\r\n\r\n').at(-1)).toContain(read);
});

test.each([
  [false, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 204 /],
  [true, /^HTTP\/1\.1 204 /],
])('with decidesContinue %s, `Expect: 100-continue` gets %s', async (decides, answers) => {
  await serve((_, response) => response.writeHead(204).end(), decides);
  expect(await say(`${head}Expect: 100-continue\r\nContent-Length: 1\r\n\r\n`)).toMatch(answers);
});
