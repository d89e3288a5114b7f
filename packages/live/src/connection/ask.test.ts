import { describe, expect, test } from '@jest/globals';
import { startProxy } from '../proxy/start-proxy.ts';
import { listeningInBytes } from '../testing/listening-in-bytes.ts';
import { createAsker } from './ask.ts';
import { unreachable } from './connect.ts';
import type { Question } from './exchange.ts';
import { PinnedAgent } from './pinned-agent.ts';
import type { Trust } from './trust.ts';

const pinned: Trust = { kind: 'fingerprint', sha256: 'ab'.repeat(32) };
const question: Question = { method: 'GET', url: '/', headers: [['Host', '127.0.0.1']] };
const never = new AbortController().signal;

test('a switch to another protocol is an error, and ends the connection', async () => {
  const switching = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\nhello';
  await listeningInBytes(
    (socket) => socket.once('data', () => socket.write(switching)),
    async (port, ended) => {
      const asker = createAsker(new URL(`http://127.0.0.1:${port}`), { kind: 'platform' });
      await expect(asker.ask(question, never)).rejects.toThrow('another protocol');
      await ended;
      asker.close();
    },
  );
});

test('a connection that closes without an answer is an error', async () => {
  await listeningInBytes(
    (socket) => socket.once('data', () => socket.end()),
    async (port) => {
      const asker = createAsker(new URL(`http://127.0.0.1:${port}`), { kind: 'platform' });
      await expect(asker.ask(question, never)).rejects.toThrow('socket hang up');
      asker.close();
    },
  );
});

describe('an appliance that accepts the connection and does not start TLS', () => {
  const silent = (): void => undefined;

  test('is abandoned at the signal, and its connection ends with the asker', async () => {
    await listeningInBytes(silent, async (port, ended, connected) => {
      const asker = createAsker(new URL(`https://127.0.0.1:${port}`), pinned);
      const controller = new AbortController();
      const asked = asker.ask(question, controller.signal);
      await connected;
      controller.abort();
      await expect(asked).rejects.toThrow('no answer came in time');
      asker.close();
      await ended;
    });
  });

  test('is abandoned at the deadline of the connection', async () => {
    await listeningInBytes(silent, async (port, ended) => {
      const agent = new PinnedAgent('ab'.repeat(32), {}, 50);
      const failed = new Promise((resolve) => {
        agent.createConnection({ host: '127.0.0.1', port }, (error) => resolve(error?.message));
      });
      expect(await failed).toBe('the appliance presented no certificate in time');
      await ended;
    });
  });

  test('does not prevent a proxy from closing', async () => {
    await listeningInBytes(silent, async (port, ended, connected) => {
      const proxy = await startProxy({
        target: new URL(`https://127.0.0.1:${port}`),
        trust: pinned,
        host: '127.0.0.1',
        port: 0,
        tls: undefined,
        onExchange: () => undefined,
        onFailure: () => undefined,
      });
      const asker = createAsker(new URL(proxy.url), { kind: 'platform' });
      const asked = asker.ask(question, never);
      await connected;
      await Promise.all([proxy.close(), expect(asked).rejects.toThrow('socket hang up')]);
      asker.close();
      await ended;
    });
  });
});

test.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', true],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', true],
  ['CERT_HAS_EXPIRED', true],
  ['ERR_TLS_CERT_ALTNAME_INVALID', true],
  ['ECONNREFUSED', false],
])('the reason %s advises to name the certificate: %s', (code, advised) => {
  const sentence = 'The appliance cannot be reached: the reason.';
  const advice = ' Name the certificate to trust with --ca or --fingerprint.';
  expect(unreachable(Object.assign(new Error('the reason'), { code }))).toBe(
    advised ? `${sentence}${advice}` : sentence,
  );
});

const refused = Object.assign(new Error('connect ECONNREFUSED ::1:8443'), { code: 'ECONNREFUSED' });

test.each([
  [new AggregateError([refused, new Error('another')]), 'connect ECONNREFUSED ::1:8443'],
  [new Error('dh key too small\n'), 'dh key too small'],
  [Object.assign(new Error(''), { code: 'ECONNRESET' }), 'ECONNRESET'],
])('the reason for a missing answer comes from %s', (cause, reason) => {
  expect(unreachable(cause)).toBe(`The appliance cannot be reached: ${reason}.`);
});
