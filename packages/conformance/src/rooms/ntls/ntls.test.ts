// Room ntls: its settings and its certificate.
import { describe, expect, test } from '@jest/globals';
import { gone, refusal, shown } from '../../answers/answers.ts';
import { certificateOf } from '../../steps/certificates.ts';
import { giveFiles } from '../../steps/prepared-users.ts';
import { startBench } from '../../target/bench.ts';
import type { NewestClient } from '../../target/target-client.ts';

const settings = {
  receiveTimeoutTimer: 20,
  ipCheckEnabled: true,
  cipherList: 'TLS_AES_256_GCM_SHA384:ECDHE-ECDSA-AES256-GCM-SHA384',
  groupList: 'x25519:secp384r1',
};
const clients = '/api/lunasa/ntls/clients';
const certificate = '/api/lunasa/ntls/certificate';
const queuedTask = { status: 204, headers: { location: '/tasks/0' }, body: undefined };

describe('The settings', () => {
  test('of release 17 include every setting, and links to the other resources', async () => {
    const client = (await startBench()).newestClient('monitor');
    expect(await client.getNtls()).toEqual(shown({ ...settings, clients, certificate }));
  });

  test('of release 14 include its settings only', async () => {
    const client = (await startBench({ release: '14' })).client('monitor');
    const { receiveTimeoutTimer, ipCheckEnabled } = settings;
    expect(await client.getNtls()).toEqual(shown({ receiveTimeoutTimer, ipCheckEnabled, clients }));
  });

  test('can be changed', async () => {
    const client = (await startBench()).newestClient();
    const body = { receiveTimeoutTimer: 300, ipCheckEnabled: false, cipherList: 'A:B', groupList: 'x448' };
    expect(await client.changeNtls({ body })).toEqual(gone);
    expect(await client.getNtls()).toEqual(shown({ ...body, clients, certificate }));
  });
});

async function subjectOf(client: NewestClient): Promise<unknown> {
  const answer = await client.getNtlsCertificate();
  return answer.status === 200 ? answer.body.subject : answer;
}

async function startTask(client: NewestClient): Promise<void> {
  const result = await client.performTaskAction({ taskid: '0', actionid: 'start' });
  expect(result.status).toBe(204);
  await client.listTasks();
}

describe('The certificate', () => {
  test('shows its subject and its period of validity', async () => {
    const client = (await startBench()).newestClient('monitor');
    expect(await client.getNtlsCertificate()).toEqual(
      shown({
        certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n/),
        subject: 'CN=luna',
        issuer: 'CN=luna',
        serialNumber: expect.stringMatching(/^[0-9A-F]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        validFrom: '2026-03-01T08:00:00Z',
        validTo: '2036-03-01T08:00:00Z',
      }),
    );
  });

  test.each([
    ['an upload', async (client: NewestClient, pem: string) => client.installNtlsCertificate({ body: pem })],
    [
      'a file of the caller',
      async (client: NewestClient) => client.installNtlsCertificate({ body: { file: 'new one.pem' } }),
    ],
  ])('is installed from %s after the start of the task', async (_, install) => {
    const bench = await startBench();
    const pem = certificateOf('replacement.example.org');
    giveFiles(bench, { 'new one.pem': pem });
    const client = bench.newestClient();
    expect(await install(client, pem)).toEqual(queuedTask);
    expect(await client.getTask({ taskid: '0' })).toMatchObject(
      shown({ state: 'Waiting', sourceUrl: certificate }),
    );
    expect(await subjectOf(client)).toBe('CN=luna');
    await startTask(client);
    expect(await subjectOf(client)).toBe('CN=replacement.example.org');
  });

  test('is regenerated with the requested names', async () => {
    const client = (await startBench()).newestClient();
    const body = {
      cn: 'luna-appliance',
      startDate: '2051-02-03',
      days: 10,
      country: 'CA',
      state: 'Ontario',
      location: 'Ottawa',
      organization: 'Example org',
      orgunit: 'Payments',
      email: 'hsm@example.org',
      subjectAltName: ['luna.example.org', '192.0.2.7', '2001:db8::7', '::1', '1:2:3:4:5:6:7:8'],
    };
    expect(await client.regenerateNtlsCertificate({ body })).toEqual(queuedTask);
    await startTask(client);
    expect(await client.getNtlsCertificate()).toMatchObject(
      shown({
        subject:
          'C=CA, ST=Ontario, L=Ottawa, O=Example org, OU=Payments, CN=luna-appliance, emailAddress=hsm@example.org',
        validFrom: '2051-02-03T00:00:00Z',
        validTo: '2051-02-13T00:00:00Z',
      }),
    );
  });

  test('is regenerated for the host name by default', async () => {
    const bench = await startBench();
    const client = bench.newestClient();
    const before = await client.getNtlsCertificate();
    bench.clock.pass(1000);
    await client.changeNetwork({ body: { hostname: 'payments-hsm' } });
    expect(await client.regenerateNtlsCertificate({})).toEqual(queuedTask);
    await startTask(client);
    const after = await client.getNtlsCertificate();
    expect(after).toMatchObject(shown({ subject: 'CN=payments-hsm', validFrom: '2026-03-01T08:00:01Z' }));
    expect(after).not.toEqual(before);
  });

  test.each([
    ['an invalid day', { startDate: '2026-02-30' }],
    ['an invalid month', { startDate: '2026-19-01' }],
    ['days beyond the year 9999', { startDate: '9999-01-01' }],
    ['days before 1950', { startDate: '1949-12-31', days: 1 }],
  ])('is not regenerated for %s', async (_, body) => {
    const client = (await startBench()).newestClient();
    expect(await client.regenerateNtlsCertificate({ body })).toEqual(refusal(400, 'FRAMEWORK_BAD_REQUEST'));
  });
});
