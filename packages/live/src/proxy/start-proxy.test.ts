import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storedCertificate, type TlsPair } from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { type RunningProxy, startProxy } from './start-proxy.ts';

const folder = temporaryFolder();
let tls: TlsPair;
let proxy: RunningProxy;

beforeAll(async () => {
  tls = await storedCertificate(folder, '127.0.0.1');
  proxy = await startProxy({
    target: new URL('http://127.0.0.1:1'),
    trust: { kind: 'platform' },
    host: '127.0.0.1',
    port: 0,
    tls,
    onExchange: () => undefined,
    onFailure: () => undefined,
  });
});

afterAll(() => proxy.close());

test('the TLS handshake of a client that offers HTTP/1.0 only succeeds', async () => {
  const socket = connect({
    host: '127.0.0.1',
    port: Number(new URL(proxy.url).port),
    ca: tls.cert,
    ALPNProtocols: ['http/1.0'],
  });
  await once(socket, 'secureConnect');
  expect(socket.alpnProtocol).toBe('http/1.0');
  socket.destroy();
});
