// The bytes that client and target receive through the proxy when connections end early, and with HTTP/1.0.
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { listening } from '@lunarest/drifts';
import { createTrafficJudge } from './judge-traffic.ts';
import { before, endAll, portOf, say, serving, watched } from './testing/in-bytes.ts';
import { send, throughProxy, vendor } from './testing/watched-proxy.ts';

afterEach(endAll);

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';

describe('a target that closes each connection at its second request', () => {
  async function closingTarget() {
    const seen: string[] = [];
    const target = await serving((socket) => {
      socket.once('data', (first) => {
        seen.push(String(first).split(' ')[0] ?? '');
        socket.write(ok);
        socket.once('data', () => socket.destroy());
      });
    });
    return { ...(await watched(target)), seen };
  }

  test.each(['GET', 'HEAD', 'DELETE'])('receives a repeated %s on a new connection', async (method) => {
    const { proxy, failures, seen } = await closingTarget();
    await send(proxy.url, { path: '/first' });
    expect((await send(proxy.url, { method, path: '/second' })).status).toBe(200);
    expect({ failures, seen }).toEqual({ failures: [], seen: ['GET', method] });
  });

  test.each([
    ['POST', ''],
    ['PUT', '{}'],
  ])('receives a %s with the body "%s" once, on a separate connection', async (method, body) => {
    const { proxy, failures, seen } = await closingTarget();
    await send(proxy.url, { path: '/first' });
    expect((await send(proxy.url, { method, path: '/second', body })).status).toBe(200);
    expect({ failures, seen }).toEqual({ failures: [], seen: ['GET', method] });
  });
});

test('a request with a malformed answer on a connection in use is not repeated', async () => {
  const seen: string[] = [];
  const target = await serving((socket) => {
    socket.on('data', (head) => {
      seen.push(String(head).split(' ')[1] ?? '');
      socket.write(seen.length === 1 ? ok : 'nonsense\r\n\r\n');
    });
  });
  const { proxy, failures } = await watched(target);
  await send(proxy.url, { path: '/first' });
  expect((await send(proxy.url, { path: '/second' })).status).toBe(502);
  expect({ failures, seen }).toEqual({ failures: ['GET HPE_INVALID_CONSTANT'], seen: ['/first', '/second'] });
});

test('an answer before the end of the body survives when the target then closes the connection', async () => {
  const targets: Socket[] = [];
  const target = await serving((socket) => {
    targets.push(socket);
    socket.once('data', () => socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 5\r\n\r\nno'));
  });
  const { proxy, failures } = await watched(target);
  const sent = request(proxy.url, { method: 'POST', agent: false });
  sent.write('the first piece');
  const answer = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve));
  for (const socket of targets) socket.end('way');
  expect(await text(answer)).toBe('noway');
  sent.write('x'.repeat(1_000_000));
  sent.end();
  await once(sent, 'close');
  expect({ status: answer.statusCode, failures }).toEqual({ status: 413, failures: [] });
});

test.each([0, 1, 5])(
  'an answer after %i pieces of a body survives when the target then resets the connection',
  async (pieces) => {
    let received = 0;
    const target = await serving((socket) => {
      socket.on('data', () => {
        received += 1;
        if (received === pieces + 1)
          socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno', () =>
            socket.resetAndDestroy(),
          );
      });
    });
    const { proxy, exchanges, failures } = await watched(target);
    const agent = new Agent({ keepAlive: true });
    const sent = request(proxy.url, { method: 'POST', agent });
    const answered = once(sent, 'response');
    for (let piece = 0; piece < 30; piece += 1) sent.write('x'.repeat(100_000));
    sent.end();
    const [answer] = await answered;
    expect([answer.statusCode, await text(answer)]).toEqual([413, 'no']);
    agent.destroy();
    await proxy.close();
    expect([exchanges.map((exchange) => exchange.answer.status), failures]).toEqual([[413], []]);
  },
);

test('a reset of the connection without an answer is a failure', async () => {
  const target = await serving((socket) => {
    socket.once('data', () => socket.resetAndDestroy());
  });
  const { proxy, failures } = await watched(target);
  const body = Array.from({ length: 30 }, () => 'x'.repeat(100_000));
  expect((await send(proxy.url, { method: 'POST', path: '/', body })).status).toBe(502);
  expect(failures).toEqual(['POST ECONNRESET']);
});

test('a client that disconnects during an answer causes neither an exchange nor a failure', async () => {
  const targets: Socket[] = [];
  const target = await serving((socket) => {
    targets.push(socket);
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart'));
  });
  const { proxy, exchanges, failures } = await watched(target);
  const client = connect(portOf(proxy), '127.0.0.1');
  client.write('GET /tasks HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(client, 'data');
  client.destroy();
  for (const socket of targets) if (!socket.closed) await once(socket, 'close');
  await proxy.close();
  expect({ exchanges, failures }).toEqual({ exchanges: [], failures: [] });
});

test('the head of an answer is unchanged, even with 60 kB', async () => {
  const head = `HTTP/1.1 200 \xe9t\xe9\r\nX-Name: \xfc\r\nX-Long: ${'x'.repeat(60_000)}\r\nContent-Length: 2\r\n`;
  const { proxy, failures } = await before(`${head}\r\n{}`);
  const received = await say(proxy, 'GET /tasks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(failures).toEqual([]);
  expect(received.startsWith(head)).toBe(true);
});

test.each(['\xe9', '\xc3\xa9', '\xe6\xbc\x8f'])(
  'a file name with the bytes %j is unchanged in both directions, and its length stands after it',
  async (name) => {
    const named = `Content-Disposition: attachment; filename="${name}"\r\n`;
    const length = 'Content-Length: 2\r\n';
    const { proxy, heads, failures } = await before(`HTTP/1.1 200 OK\r\n${length}${named}\r\n{}`);
    const head = `POST /packages HTTP/1.1\r\nHost: localhost\r\n`;
    const received = await say(proxy, `${head}Connection: close\r\n${length}${named}\r\n{}`);
    expect(failures).toEqual([]);
    expect(heads.join('')).toBe(`${head}${named}${length}Connection: keep-alive\r\n\r\n{}`);
    expect(received).toBe(`HTTP/1.1 200 OK\r\n${named}${length}Connection: close\r\n\r\n{}`);
  },
);

describe('the target receives', () => {
  test('an empty POST without chunks', async () => {
    const { proxy, heads } = await before(ok);
    await say(proxy, 'POST /auth/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(heads.join('')).toMatch(/\r\nContent-Length: 0\r\n/);
    expect(heads.join('')).not.toMatch(/chunked|0\r\n\r\n$/);
  });

  test('the trailers of a request', async () => {
    const seen: string[] = [];
    const end = '0\r\nX-Sum: 4\r\n\r\n';
    const target = await serving((socket) => {
      socket.on('data', (piece) => {
        seen.push(String(piece));
        if (seen.join('').endsWith(end)) socket.write(ok);
      });
    });
    const { proxy } = await watched(target);
    const head = 'POST /tasks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTrailer: X-Sum\r\n';
    const received = await say(proxy, `${head}Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n${end}`);
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(seen.join('')).toMatch(/\r\nTrailer: X-Sum\r\n[\s\S]*\r\n4\r\nbody\r\n0\r\nX-Sum: 4\r\n\r\n$/);
  });

  test('no credentials for a proxy', async () => {
    const { proxy, heads } = await before(ok);
    const lines = [
      'GET /tasks HTTP/1.1',
      'Host: localhost',
      'Proxy-Authorization: Basic YTpi',
      'Connection: close',
    ];
    await say(proxy, `${lines.join('\r\n')}\r\n\r\n`);
    expect(heads.join('')).toMatch(/^GET \/tasks /);
    expect(heads.join('')).not.toMatch(/proxy-authorization/i);
  });

  test.each([
    ['TE: gzip;q=0.5, Trailers', ['TE: trailers', 'Connection: TE']],
    ['TE: gzip', []],
  ])('of %s only the part that the proxy also supports', async (te, expected) => {
    const { proxy, heads } = await before(ok);
    await say(proxy, `GET /tasks HTTP/1.1\r\nHost: localhost\r\n${te}\r\nConnection: close, TE\r\n\r\n`);
    const lines = heads.join('').split('\r\n');
    expect(lines.filter((line) => /^TE:|^Connection:.*TE/i.test(line))).toEqual(expected);
  });

  test('all of 3,000 headers, and the client all of an answer', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `N-${index}: 1\r\n`).join('');
    const { proxy, heads } = await before(`HTTP/1.1 200 OK\r\n${many}Content-Length: 2\r\n\r\n{}`);
    const request = `GET /tasks HTTP/1.1\r\n${many}Host: localhost\r\n`;
    const received = await say(proxy, `${request}Connection: close\r\n\r\n`);
    expect(heads.join('').startsWith(request)).toBe(true);
    expect(received.startsWith(`HTTP/1.1 200 OK\r\n${many}`)).toBe(true);
  });

  test('a header Host from a client of HTTP/1.0, which receives no chunks', async () => {
    const { proxy, heads } = await before(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    );
    const received = await say(proxy, 'GET /tasks HTTP/1.0\r\n\r\n');
    expect(heads.join('')).toMatch(/\r\nHost: 127\.0\.0\.1:\d+\r\n/);
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\n\{\}$/);
    expect(received).not.toMatch(/transfer-encoding/i);
  });
});

test.each(['identity', 'gzip'])(
  'an answer in the transfer coding %s ends with the connection',
  async (coding) => {
    const head = `HTTP/1.1 200 OK\r\nTransfer-Encoding: ${coding}\r\n`;
    const target = await serving((socket) => {
      socket.on('data', () => socket.end(`${head}\r\nbody`));
    });
    const { proxy } = await watched(target);
    const received = await say(proxy, 'GET /tasks HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(received).toBe(`${head}Connection: close\r\n\r\nbody`);
  },
);

describe('a client of HTTP/1.0', () => {
  const request = 'POST /tasks HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n';
  const closed = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}';

  test('receives no interim answers', async () => {
    const { proxy, exchanges } = await before(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${ok}`);
    const received = await say(proxy, 'GET /tasks HTTP/1.0\r\n\r\n');
    expect(received).toBe(closed);
    expect(exchanges.map(({ answer }) => answer.interim)).toEqual([[103]]);
  });

  test('that sends chunks has no second request on its connection', async () => {
    const { proxy } = await before(ok);
    const chunks = 'Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n';
    expect(await say(proxy, `${request}${chunks}`)).toBe(closed);
  });
});

test('a request with Upgrade has no second one on its connection', async () => {
  const { proxy } = await before(ok);
  const get = 'GET /tasks HTTP/1.1\r\nHost: localhost\r\n';
  const received = await say(proxy, `${get}Connection: upgrade\r\nUpgrade: h2c\r\n\r\n${get}\r\n`);
  expect(received).toBe('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}');
});

describe('bytes that are no request', () => {
  const get = 'GET /tasks HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const post = 'POST /tasks HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n';
  const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);

  test.each([
    ['after a request', `${get}garbage\r\n\r\n`, ['200']],
    ['after two requests', `${get}${get}garbage\r\n\r\n`, ['200', '200']],
    ['in the body of a request after another', `${get}${post}not-a-size\r\n`, ['200', '400']],
    ['in the body of a refused request', `${post.replace('localhost', 'elsewhere')}not-a-size\r\n`, ['403']],
  ])('%s cause no answer before or beside those of the requests', async (_, bytes, expected) => {
    const { proxy } = await before(ok);
    expect(statuses(await say(proxy, bytes))).toEqual(expected);
  });
});

test('CONNECT is refused with the address to use', async () => {
  const { proxy, heads } = await before(ok);
  const received = await say(proxy, 'CONNECT luna.example:443 HTTP/1.1\r\nHost: luna.example:443\r\n\r\n');
  expect(received).toMatch(/^HTTP\/1\.1 501 [\s\S]*\nlunarest proxy: it opens no tunnels: use its address/);
  expect(heads).toEqual([]);
});

test('a compressed answer is checked after decompression and forwarded unchanged', async () => {
  const body = '{"id":"FRAMEWORK_NO_RESOURCE"}';
  const answer = (zipped: boolean) => ({
    'Content-Type': 'application/json',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const found: (readonly string[])[] = [];
  for (const zipped of [true, false])
    await listening(
      (_request, response) => response.writeHead(404, answer(zipped)).end(zipped ? gzipSync(body) : body),
      async (url) => {
        const passed = await throughProxy(url, { path: '/nowhere', headers: { 'Accept-Encoding': 'gzip' } });
        expect(passed.received.body).toBe(zipped ? gzipSync(body).toString('latin1') : body);
        found.push(passed.found);
      },
    );
  expect(found[0]).toEqual(found[1]);
  expect(found[0]).not.toContain('body-is-not-json');
});

test('a compressed request is checked after decompression and forwarded unchanged', async () => {
  const body = gzipSync('{"userId":7,"password":"jane-Passw0rd","role":"monitor"}');
  const headers = { ...vendor, 'Content-Encoding': 'gzip', 'Content-Length': String(body.length) };
  const arrived: Buffer[] = [];
  await listening(
    (asked, response) => {
      asked.on('data', (piece) => arrived.push(piece)).on('end', () => response.writeHead(204).end());
    },
    async (url) => {
      const { exchanges, found } = await throughProxy(url, { method: 'POST', path: '/users', headers, body });
      expect(found).toContain('request-input-differs');
      expect(exchanges.map(({ question }) => Buffer.from(question.body.bytes).toString())).toEqual([
        expect.stringContaining('"userId":7'),
      ]);
    },
  );
  expect(Buffer.concat(arrived)).toEqual(body);
});

test('a file of a page is forwarded and counted, but not checked; a path of the contract is checked', async () => {
  const { proxy, exchanges } = await before('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
  const ask = (path: string, kind: string) => send(proxy.url, { path, headers: { 'Sec-Fetch-Dest': kind } });
  expect((await ask('/favicon.ico', 'image')).status).toBe(404);
  await ask('/tasks', 'document');
  await ask('/nowhere', 'empty');
  await proxy.close();
  const judge = createTrafficJudge(() => undefined);
  for (const exchange of exchanges) judge.add(exchange);
  await judge.settle();
  expect(judge.counts).toMatchObject({ pageFiles: 1, exchanges: 2 });
});

test('a preflight is forwarded and counted, but not checked', async () => {
  const { proxy, exchanges } = await before('HTTP/1.1 204 No Content\r\n\r\n');
  const headers = { Origin: 'http://localhost:5173', 'Access-Control-Request-Method': 'GET' };
  expect((await send(proxy.url, { method: 'OPTIONS', path: '/tasks', headers })).status).toBe(204);
  await proxy.close();
  const judge = createTrafficJudge(() => undefined);
  for (const exchange of exchanges) judge.add(exchange);
  await judge.settle();
  expect(judge.counts).toMatchObject({ preflights: 1, exchanges: 0 });
  expect(judge.ledger.findings()).toEqual([]);
});
