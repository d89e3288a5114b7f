// Both commands together: a verification through the proxy, recorded on both sides.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  hsmPasswords,
  partitionIds,
  type RunningServer,
  serialNumber,
  startServer,
  storedCertificate,
  userPasswords,
} from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { createTrafficJudge } from '../proxy/judge-traffic.ts';
import { startProxy } from '../proxy/start-proxy.ts';
import { run, withPassword } from '../testing/run.ts';

const folder = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

test('neither has findings, and the recording has no names and the findings of the live traffic', async () => {
  const judge = createTrafficJudge(() => undefined);
  const ca = join(folder, 'ca.pem');
  const har = join(folder, 'luna.har');
  const tls = await storedCertificate(folder, '127.0.0.1');
  writeFileSync(ca, tls.cert);
  const proxy = await startProxy({
    target: new URL(server.url),
    trust: { kind: 'ca', ca: server.certificate ?? '' },
    host: '127.0.0.1',
    port: 0,
    tls,
    onExchange: judge.add,
    onFailure: judge.addUnanswered,
  });
  const verified = await withPassword(userPasswords.admin, () =>
    run('verify', '--url', proxy.url, '--user', 'admin', '--ca', ca, '--record', har),
  );
  await proxy.close();
  await judge.settle();
  // One request names a release that does not exist.
  expect(judge.ledger.findings().map(({ id, message }) => [id, message])).toEqual([
    [
      'request-media-type-differs',
      'GET /api/lunasa does not name the vendor media type and a release: header content-type (the contract says: the vendor media type)',
    ],
  ]);
  expect(verified).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^https:\S+ agrees with release /),
  });

  const recording = readFileSync(har, 'utf8');
  const names = [
    serialNumber,
    ...Object.values(partitionIds),
    ...Object.values(userPasswords),
    ...Object.values(hsmPasswords),
    ...Object.keys(partitionIds),
    'app-server',
    'lunarest-',
  ];
  expect(names.filter((name) => recording.includes(name))).toEqual([]);
  expect(await run('proxy', '--har-in', har)).toMatchObject({ code: 0, stderr: '' });
});
