// The scheme that a port speaks, as `lunarest verify` reports it.
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '@lunarest/server';
import { listeningInBytes } from '../testing/listening-in-bytes.ts';
import { run, withPassword } from '../testing/run.ts';

let secure: RunningServer;
let plain: RunningServer;

beforeAll(async () => {
  [secure, plain] = await Promise.all([startServer(), startServer({ tls: false })]);
});
afterAll(() => Promise.all([secure.close(), plain.close()]));

const portOf = ({ url }: RunningServer) => Number(new URL(url).port);

/** The exit code and the errors of a verification with this scheme at this port. */
function verified(scheme: string, port: number) {
  const trust = scheme === 'https' ? ['--insecure'] : [];
  return withPassword('a', () =>
    run('verify', '--url', `${scheme}://127.0.0.1:${port}`, '--user', 'monitor', ...trust),
  );
}

/** Requires TLS, and answers other requests as many servers do. */
function secureWithRefusal(socket: Socket): void {
  socket.once('data', (first) => {
    if (first[0] !== 0x16) return socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
    const upstream = connect(portOf(secure), '127.0.0.1').on('error', () => undefined);
    upstream.write(first);
    return socket.pipe(upstream).pipe(socket);
  });
}

test('http at a port of https is reported with the right address', async () => {
  const port = portOf(secure);
  const { code, stderr } = await verified('http', port);
  expect(code).toBe(2);
  expect(stderr).toContain(` The port speaks https: try --url https://127.0.0.1:${port}.`);
});

test('https at a port of http is reported with the right address', async () => {
  const port = portOf(plain);
  const { code, stderr } = await verified('https', port);
  expect(code).toBe(2);
  expect(stderr).toContain(` The port speaks http: try --url http://127.0.0.1:${port}.`);
});

test('http at a port of https that answers it with a refusal is reported too', async () => {
  await listeningInBytes(secureWithRefusal, async (port) => {
    const { stderr } = await verified('http', port);
    expect(stderr).toContain(
      `it answered 400 without a session cookie. The port speaks https: try --url https://127.0.0.1:${port}.`,
    );
  });
});

test.each([
  ['of another protocol', (socket: Socket) => socket.end('220 ready\r\n')],
  ['whose TLS fails, and which refuses http', (socket: Socket) => socket.end('HTTP/1.1 400 Bad\r\n\r\n')],
])('at a port %s, no scheme is recommended', async (_, take) => {
  await listeningInBytes(take, async (port) => {
    for (const scheme of ['http', 'https'])
      expect((await verified(scheme, port)).stderr).not.toContain('The port speaks');
  });
});
