import { expect, test } from '@jest/globals';
import { normalizePem } from '../certificates/certificate.ts';
import { zeroizeHsm } from '../hsms/zeroize.ts';
import { deletePartition } from '../partitions/partition-life.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { performTaskAction } from '../tasks/task-actions.ts';
import { createBench } from '../testing/bench.ts';
import { fakeCertificate } from '../testing/fixed-environment.ts';
import { loginSo, settle } from '../testing/steps.ts';
import { changeTime } from '../time/clock.ts';
import { getNtlsCertificate, installNtlsCertificate, regenerateNtlsCertificate } from './certificate.ts';
import { listNtlsClients, registerNtlsClient } from './client.ts';
import { createNtlsClientLink, listNtlsClientLinks } from './links.ts';

const { payments, archive } = partitionIds;
const clientid = 'app-server-1';
const certificate = fakeCertificate({
  subject: { CN: 'new' },
  alternativeNames: [],
  notBefore: 0,
  notAfter: Date.UTC(2030, 0, 1),
});

test.each([
  ['factory', []],
  ['demo', [clientid]],
  ['ped', [clientid]],
] as const)('the scenario %s has the clients %j', (scenario, clients) => {
  expect(createBench(scenario).output(listNtlsClients, {})).toEqual(clients);
});

test('a link ends with its partition, and a new link replaces it', () => {
  const bench = createBench('demo');
  bench.output(createNtlsClientLink, { clientid, partition: { hsmid, partitionid: archive } });
  expect(bench.output(listNtlsClientLinks, { clientid })).toEqual([payments, archive]);
  loginSo(bench);
  bench.output(deletePartition, { hsmid, partitionid: payments });
  expect(bench.output(listNtlsClientLinks, { clientid })).toEqual([archive]);
  bench.put(zeroizeHsm(bench.state, bench.env.now()));
  expect(bench.output(listNtlsClientLinks, { clientid })).toEqual([]);
});

test('the task that installs a certificate must be started', () => {
  const bench = createBench('demo');
  const before = bench.output(getNtlsCertificate, {});
  const { task } = bench.output(installNtlsCertificate, { source: { certificate } });
  settle(bench);
  expect(bench.output(getNtlsCertificate, {})).toEqual(before);
  bench.output(performTaskAction, { taskid: task.id, actionid: 'start' });
  settle(bench);
  expect(bench.output(getNtlsCertificate, {})).toMatchObject({ certificate, subject: 'CN=new' });
});

test('a certificate is not regenerated when the clock leaves no valid period', () => {
  const bench = createBench('demo');
  const before = bench.output(getNtlsCertificate, {});
  const { task } = bench.output(regenerateNtlsCertificate, { wishes: {} });
  bench.output(changeTime, { date: '9998-12-31' });
  bench.output(performTaskAction, { taskid: task.id, actionid: 'start' });
  settle(bench);
  expect(bench.output(getNtlsCertificate, {})).toEqual(before);
  expect(bench.state.tasks[task.id]).toMatchObject({
    state: 'Error',
    details: 'A certificate cannot express this validity period.',
  });
});

test('a regenerated certificate is valid from the time at which its task runs', () => {
  const bench = createBench('demo');
  const { task } = bench.output(regenerateNtlsCertificate, { wishes: { cn: 'again', days: 1 } });
  bench.env.advance(1000);
  bench.output(performTaskAction, { taskid: task.id, actionid: 'start' });
  settle(bench);
  expect(bench.output(getNtlsCertificate, {})).toMatchObject({
    subject: 'CN=again',
    notAfter: bench.env.now() + 24 * 60 * 60 * 1000,
  });
});

test('a client without a certificate gets the one in the file with its host name', () => {
  const bench = createBench('demo');
  const { admin } = bench.state.users;
  if (admin === undefined) throw new Error('the scenario has no admin');
  const files = { 'app.pem': { content: btoa(certificate), storedAt: 0 } };
  bench.put({ ...bench.state, users: { ...bench.state.users, admin: { ...admin, files } } });
  bench.output(registerNtlsClient, { clientName: 'app', hostname: 'app' });
  expect(bench.state.ntls.clients.app?.certificate).toBe(certificate);
});

test('a file with more than 8,192 characters is not a certificate', () => {
  const bench = createBench('demo');
  const { admin } = bench.state.users;
  if (admin === undefined) throw new Error('the scenario has no admin');
  /** Bytes after the certificate, which readers of certificates ignore. */
  const followedBy = (bytes: number) => {
    const [, data = ''] = /-----\n([^-]+)\n-----/.exec(certificate) ?? [];
    const pem = normalizePem(btoa(atob(data.replaceAll('\n', '')) + ' '.repeat(bytes))) ?? '';
    return { content: btoa(pem), storedAt: 0 };
  };
  const files = { 'long.pem': followedBy(6_100), 'app.pem': followedBy(5_800) };
  bench.put({ ...bench.state, users: { ...bench.state.users, admin: { ...admin, files } } });
  bench.output(registerNtlsClient, { clientName: 'app', hostname: 'app' });
  const registered = bench.run(registerNtlsClient, { clientName: 'long', hostname: 'long' });
  const installed = bench.run(installNtlsCertificate, { source: { file: 'long.pem' } });
  expect([registered, installed]).toMatchObject([
    { failure: 'NTLS_INVALID_CERTIFICATE' },
    { failure: 'NTLS_INVALID_CERTIFICATE' },
  ]);
});
