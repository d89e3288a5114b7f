import { X509Certificate } from 'node:crypto';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import {
  hsmPasswords,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from '@lunarest/appliance';
import { connectionLimits } from '@lunarest/http';
import { urlOf } from '@lunarest/simulator';
import { delayed } from '@lunarest/simulator/control';
import { pino } from 'pino';
import { createNodeEnvironment } from './node-environment.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { asAdmin, openSession } from './testing/as-admin.ts';

test('a reset keeps the task progress of the start', async () => {
  const server = await startServer({ tls: false, taskProgress: { mode: 'manual' } });
  server.appliance.reset();
  expect(server.appliance.snapshot().taskProgress).toEqual({ mode: 'manual' });
  await server.close();
});

test('the log contains no secret, neither for a correct nor for a wrong password', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  const server = await startServer({ tls: false, logger: pino(stream) });
  const session = await openSession(server);
  const partition = { hsmid: serialNumber, partitionid: partitionIds.payments };
  for (const password of [partitionPasswords.co, 'a-wrong-Passw0rd']) {
    await send(server, urlOf('loginPartition', partition), session, { role: 'co', password });
  }
  await send(server, urlOf('loginHsm', partition), session, { role: 'so', password: hsmPasswords.so });
  await send(server, urlOf('loginHsm', partition), session, '{ "password": "unfinished-Passw0rd');
  await server.close();
  const log = lines.join('');
  expect(lines.map((line) => JSON.parse(line).operation)).toEqual([
    'openSession',
    'loginPartition',
    'loginPartition',
    'loginHsm',
    'loginHsm',
  ]);
  const secrets = [
    ...Object.values(userPasswords),
    partitionPasswords.co,
    hsmPasswords.so,
    'a-wrong',
    'unfinished',
    session.Cookie,
  ];
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
});

test('a defect of the server causes one line in the log, with the operation and the cause', async () => {
  const lines: string[] = [];
  let broken = false;
  const environment = createNodeEnvironment(() => {
    if (broken) throw new Error('the clock is broken');
    return 0;
  });
  const logger = pino({ level: 'warn', base: null }, { write: (line: string) => void lines.push(line) });
  const server = await startServer({ tls: false, logger, environment });
  broken = true;
  const { status } = await fetch(`${server.url}${urlOf('listHsms')}`, { headers: asAdmin });
  await server.close();
  expect({ status, log: lines.map((line) => JSON.parse(line)) }).toEqual({
    status: 500,
    log: [
      {
        level: 50,
        time: expect.any(Number),
        operation: 'listHsms',
        err: expect.objectContaining({ type: 'Error', message: 'the clock is broken' }),
        msg: 'failed',
      },
    ],
  });
});

test('two servers share nothing', async () => {
  const [first, second] = await Promise.all([startServer({ tls: false }), startServer({ tls: false })]);
  const session = await openSession(first);
  const there = await fetch(`${second.url}${urlOf('listTasks')}`, { headers: session });
  expect(await there.json()).toMatchObject({ id: 'FRAMEWORK_NO_SESSION_COOKIE', returnCode: 401 });
  await Promise.all([first.close(), second.close()]);
});

test('a snapshot can be restored, and a reset restores the scenario', async () => {
  const server = await startServer({ tls: false });
  const start = server.appliance.snapshot();
  await openSession(server);
  const later = server.appliance.snapshot();
  server.appliance.reset();
  expect(server.appliance.snapshot()).toEqual(start);
  server.appliance.restore(later);
  expect(server.appliance.snapshot()).toEqual(later);
  await server.close();
});

test('a port in use rejects with the error of the system', async () => {
  const first = await startServer({ tls: false });
  const port = Number(new URL(first.url).port);
  await expect(startServer({ tls: false, port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  await first.close();
});

test('a closed server answers no request', async () => {
  const server = await startServer({ tls: false });
  await fetch(`${server.url}${urlOf('listHsms')}`, { headers: asAdmin });
  await server.close();
  await expect(fetch(`${server.url}${urlOf('listHsms')}`, { headers: asAdmin })).rejects.toThrow(
    'fetch failed',
  );
});

function send(
  server: RunningServer,
  path: string,
  headers: Record<string, string>,
  body: object | string,
): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${server.url}${path}`, { method: 'POST', headers, body: text });
}

test('the URL of a server on all addresses has a name of its certificate', async () => {
  const { url, certificate = '', close } = await startServer({ host: '0.0.0.0' });
  await close();
  const { hostname } = new URL(url);
  expect([hostname, new X509Certificate(certificate).checkIP(hostname)]).toEqual(['127.0.0.1', '127.0.0.1']);
});

test('a server that closes sends delayed answers at once', async () => {
  const { url, appliance, close } = await startServer(
    { tls: false },
    { ...connectionLimits, closing: 60_000 },
  );
  appliance.faults.next('listTasks', delayed('1 h'));
  const answered = fetch(url + urlOf('listTasks', {}), { headers: { ...asAdmin, Connection: 'close' } });
  // The journal has a request before its answer is delayed.
  while (appliance.journal.list().length === 0) await setImmediate();
  await setImmediate();
  await close();
  expect((await answered).status).toBe(200);
});
