// Room auth: the client's login with a certificate, on the server.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLunaClient } from '@lunarest/client';
import { certificateLogin } from '@lunarest/client/certificate-login';
import { releases } from '@lunarest/contract';
import { sessionsByKey, startServer, userPasswords } from '@lunarest/server';
import { errorOf } from '../../answers/answers.ts';
import { recordingFetch } from '../../coverage/recorder.ts';
import { type CertifiedKey, makeCertifiedKey } from '../../steps/certified-key.ts';
import { type Bench, startBench } from '../../target/bench.ts';

/** The appliance ends a session after ten idle minutes. */
const elevenMinutes = 11 * 60 * 1000;
const refused = { status: 401, error: errorOf(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED') };
let own: CertifiedKey;
let other: CertifiedKey;

beforeAll(async () => {
  [own, other] = await Promise.all([makeCertifiedKey(), makeCertifiedKey()]);
});

describe.each(releases)('Release %s', (release) => {
  /** A client of `monitor`, whose stored certificate is `own`. */
  async function connect(identity: CertifiedKey = own) {
    const bench = await startBench({ release });
    await store(bench, own);
    const log: string[] = [];
    const client = createLunaClient({
      release,
      baseUrl: bench.url,
      fetch: recordingFetch,
      credentials: certificateLogin({ username: 'monitor', ...identity }),
      log: ({ operation, status }) => log.push(`${operation} ${status}`),
    });
    return { bench, client, log };
  }

  test('a certificate that the user has stored opens a session of the user, which ends with the client', async () => {
    const { bench, client, log } = await connect();
    expect(await client.getUser({ userid: 'monitor' })).toMatchObject({ status: 200 });
    expect(usersOf(bench)).toEqual(['monitor']);
    await client.close();
    expect(usersOf(bench)).toEqual([]);
    expect(log).toEqual(['createLoginChallenge 200', 'loginUser 204', 'getUser 200', 'closeSession 204']);
  });

  test('calls that lose the session share one new login', async () => {
    const { bench, client, log } = await connect();
    await client.listTasks();
    bench.clock.pass(elevenMinutes);
    const results = await Promise.all([client.listTasks(), client.listTasks(), client.listTasks()]);
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(usersOf(bench)).toEqual(['monitor']);
    expect(log.filter((entry) => entry.startsWith('loginUser'))).toEqual(['loginUser 204', 'loginUser 204']);
  });

  test('a certificate that the user has not stored is refused once, until openSession tries again', async () => {
    const { bench, client, log } = await connect(other);
    expect(await client.listTasks()).toEqual(refused);
    expect(await client.listTasks()).toEqual(refused);
    await store(bench, other);
    expect(await client.openSession()).toEqual({ status: 204, body: undefined });
    expect(await client.listTasks()).toMatchObject({ status: 200 });
    expect(log).toEqual([
      'createLoginChallenge 401',
      'createLoginChallenge 200',
      'loginUser 204',
      'listTasks 200',
    ]);
  });
});

test('over TLS the login goes to the pinned appliance only', async () => {
  const server = await startServer({ port: 0 });
  const { url: baseUrl, fingerprint = '' } = server;
  const reach = { baseUrl, fingerprint };
  const { certificate, privateKey } = own;
  {
    await using admin = createLunaClient({ ...reach, username: 'admin', password: userPasswords.admin });
    const stored = await admin.createUserCertificate({ userid: 'monitor', body: { certificate } });
    expect(stored.status).toBe(204);
  }
  const credentials = certificateLogin({ username: 'monitor', certificate, privateKey });
  {
    await using client = createLunaClient({ ...reach, credentials });
    expect(await client.getUser({ userid: 'monitor' })).toMatchObject({ status: 200 });
  }
  await using pinned = createLunaClient({ baseUrl, fingerprint: '00'.repeat(32), credentials });
  await expect(pinned.listTasks()).rejects.toMatchObject({
    name: 'ConnectionError',
    operation: 'createLoginChallenge',
  });
  await server.close();
});

async function store(bench: Bench, { certificate }: CertifiedKey): Promise<void> {
  await using admin = bench.client();
  const { status } = await admin.createUserCertificate({ userid: 'monitor', body: { certificate } });
  expect(status).toBe(204);
}

function usersOf({ appliance }: Bench): string[] {
  return Object.values(sessionsByKey(appliance.snapshot().sessions)).map(({ user }) => user);
}
