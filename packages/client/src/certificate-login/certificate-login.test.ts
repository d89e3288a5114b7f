// The login with a certificate, with real RSA on both sides.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createSmallClient, listTasks } from '../generated/release-17.ts';
import { createLunaClient } from '../luna-client.ts';
import { type Answer, createFakeAppliance, refuse } from '../testing/fake-appliance.ts';
import { challenging, decrypted, encrypted, makeCertificate, rsa } from '../testing/key-appliance.ts';
import { certificateLogin as certificateLoginOfPages } from './browser.ts';
import { type CertificateIdentity, certificateLogin, type KeyHandle } from './node.ts';

type Certificate = Awaited<ReturnType<typeof makeCertificate>>;

const baseUrl = 'https://luna.example';
const tasks: Answer = { status: 200, body: { tasks: [] } };
const listed = { status: 200, headers: {}, body: { tasks: [] } };
const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
const rejected = refuse(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
const login = ['POST /auth/login/challenge', 'POST /auth/login/basic'];
let appliance: Certificate;
let robot: Certificate;
let elliptic: Certificate;

beforeAll(async () => {
  [appliance, robot, elliptic] = await Promise.all([
    makeCertificate(rsa),
    makeCertificate(rsa),
    makeCertificate(),
  ]);
});

function identity(changes: Partial<CertificateIdentity> = {}): CertificateIdentity {
  return { username: 'robot', certificate: robot.cert, privateKey: robot.key, ...changes };
}

function connect(table: Parameters<typeof createFakeAppliance>[0], given = certificateLogin(identity())) {
  const { table: logins, rightAnswers } = challenging(appliance, robot);
  const fake = createFakeAppliance({ 'GET /tasks': tasks, ...logins, ...table });
  const client = createLunaClient({ baseUrl, fetch: fake.fetch, credentials: given });
  return { client, fake, rightAnswers: () => rightAnswers(fake.asked) };
}

test('the answer to a challenge opens a session, whose cookie is sent with later requests', async () => {
  const { client, fake, rightAnswers } = connect({});
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(fake.asked.map(({ call, authorization, cookie }) => [call, authorization, cookie])).toEqual([
    ['POST /auth/login/challenge', null, null],
    ['POST /auth/login/basic', null, null],
    ['GET /tasks', null, 'session=1'],
    ['DELETE /auth/session', null, 'session=1'],
  ]);
  expect(JSON.parse(fake.asked[0]?.body ?? '')).toEqual({
    username: 'robot',
    certificate: canonical(robot.cert),
  });
  expect(rightAnswers()).toEqual([true]);
});

test.each<[string, () => string | KeyHandle]>([
  ['PEM (PKCS#8)', () => robot.key],
  ['PEM (PKCS#1)', () => createPrivateKey(robot.key).export({ type: 'pkcs1', format: 'pem' }).toString()],
  ['a KeyObject', () => createPrivateKey(robot.key)],
  ['a CryptoKey', () => robot.cryptoKey],
])('the private key can be %s', async (_form, keyOf) => {
  const { client, rightAnswers } = connect({}, certificateLogin(identity({ privateKey: keyOf() })));
  expect(await client.listTasks()).toEqual(listed);
  expect(rightAnswers()).toEqual([true]);
});

test('only the certificate is sent from a text with more content', async () => {
  const certificate = `subject=robot\n${robot.cert}\n${robot.key}`;
  const { client, fake } = connect({}, certificateLogin(identity({ certificate })));
  await client.listTasks();
  expect(JSON.parse(fake.asked[0]?.body ?? '').certificate).toBe(canonical(robot.cert));
});

test('calls that lose the same session share one new login with a new challenge', async () => {
  const { client, fake, rightAnswers } = connect({ 'GET /tasks': [tasks, lost, lost, tasks] });
  await client.listTasks();
  expect(await Promise.all([client.listTasks(), client.listTasks()])).toEqual([listed, listed]);
  expect(fake.calls()).toEqual([
    ...login,
    'GET /tasks',
    'GET /tasks',
    'GET /tasks',
    ...login,
    'GET /tasks',
    'GET /tasks',
  ]);
  expect(fake.asked.at(-1)?.cookie).toBe('session=2');
  expect(rightAnswers()).toEqual([true, true]);
});

test('openSession logs in again', async () => {
  const { client, fake } = connect({});
  expect(await client.openSession()).toEqual({ status: 204, body: undefined });
  expect(await client.openSession()).toEqual({ status: 204, body: undefined });
  expect(fake.calls()).toEqual([...login, 'DELETE /auth/session', ...login]);
});

test('a function supplies the identity of each login', async () => {
  const asked: string[] = [];
  const supply = async () => {
    asked.push('asked');
    return identity();
  };
  const { client, rightAnswers } = connect({ 'GET /tasks': [lost, tasks] }, certificateLogin(supply));
  expect(asked).toEqual([]);
  expect(await client.listTasks()).toEqual(listed);
  expect(asked).toEqual(['asked', 'asked']);
  expect(rightAnswers()).toEqual([true, true]);
});

test('an error of the function or of its result is the error of the call, and nothing is sent', async () => {
  const answers = [Promise.reject(new Error('sealed')), Promise.resolve(identity({ privateKey: 'none' }))];
  const supply = () => answers.shift() ?? Promise.reject(new Error('asked too often'));
  const { client, fake } = connect({}, certificateLogin(supply));
  await expect(client.listTasks()).rejects.toEqual(new Error('sealed'));
  await expect(client.listTasks()).rejects.toThrow('privateKey is not a private key');
  expect(fake.calls()).toEqual([]);
});

test.each<[string, Record<string, Answer>, string[]]>([
  ['an unknown certificate', { [login[0] ?? '']: rejected }, login.slice(0, 1)],
  ['a rejected answer', { [login[1] ?? '']: rejected }, login],
])('after %s every call gets the refusal, and only openSession tries again', async (_what, table, sent) => {
  const { client, fake } = connect(table);
  const refusal = { status: 401, error: rejected.body };
  expect(await client.listTasks()).toEqual(refusal);
  expect(await client.listTasks()).toEqual(refusal);
  expect(fake.calls()).toEqual(sent);
  expect(await client.openSession()).toEqual(refusal);
  expect(fake.calls()).toEqual([...sent, ...sent]);
});

test('a client of a few operations logs in without having the operations of the login', async () => {
  const { table, rightAnswers } = challenging(appliance, robot);
  const fake = createFakeAppliance({ 'GET /tasks': tasks, ...table });
  const credentials = certificateLogin(identity());
  const luna = createSmallClient([listTasks], { baseUrl, fetch: fake.fetch, credentials });
  expect(Object.keys(luna)).toEqual(['listTasks', 'close']);
  expect(await luna.listTasks()).toEqual(listed);
  expect(rightAnswers(fake.asked)).toEqual([true]);
});

describe('an invalid challenge', () => {
  const nonce = Buffer.alloc(32, 1).toString('base64');
  const right = () => ({
    challenge: encrypted(createPublicKey(robot.cert), Buffer.alloc(32, 2)),
    nonce,
    certificate: appliance.cert,
  });

  test.each<[string, () => object]>([
    ['for another key', () => ({ challenge: encrypted(createPublicKey(appliance.cert), Buffer.alloc(32)) })],
    ['that is longer than its nonce', () => ({ nonce: 'AQEB' })],
    ['that is not a cipher', () => ({ challenge: 'AAAA' })],
  ])('%s gets an answer of the nonce’s length that reveals nothing about the key', async (_what, changes) => {
    const body = { ...right(), ...changes() };
    const { client, fake } = connect({
      'POST /auth/login/challenge': { status: 200, body },
      'POST /auth/login/basic': rejected,
    });
    expect(await client.listTasks()).toEqual({ status: 401, error: rejected.body });
    await client.openSession();
    const answers = fake.asked
      .filter(({ call }) => call === login[1])
      .map((asked) => decrypted(appliance.key, asked.body).toString('base64'));
    expect(answers.map(({ length }) => length)).toEqual([body.nonce.length, body.nonce.length]);
    expect(answers[0]).not.toEqual(answers[1]);
  });

  test.each<[string, () => object, string]>([
    [
      'without a nonce',
      () => ({ nonce: undefined }),
      'the challenge, the nonce or the certificate is missing',
    ],
    ['with a text for a certificate', () => ({ certificate: 'none' }), 'cannot encrypt the answer'],
    [
      'with a certificate that is not RSA',
      () => ({ certificate: elliptic.cert }),
      'cannot encrypt the answer',
    ],
    ['with too long a nonce', () => ({ nonce: 'A'.repeat(400) }), 'cannot encrypt the answer'],
  ])('%s is an unexpected answer', async (_what, changes, message) => {
    const { client, fake } = connect({
      'POST /auth/login/challenge': { status: 200, body: { ...right(), ...changes() } },
    });
    await expect(client.listTasks()).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      operation: 'createLoginChallenge',
      message: expect.stringContaining(message),
    });
    expect(fake.calls()).toEqual(login.slice(0, 1));
  });
});

describe('before any request, the client refuses an identity with', () => {
  const withPassphrase = (type: 'pkcs8' | 'pkcs1') =>
    createPrivateKey(robot.key)
      .export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 's3cret' })
      .toString();
  const pss = (): KeyObject => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey;
  const noKey = 'privateKey is not a private key: pass PEM (PKCS#8), a KeyObject or a CryptoKey';
  const passphrase =
    'privateKey has a passphrase: pass createPrivateKey({ key, passphrase }) of node:crypto instead';

  test.each<[string, () => object, string]>([
    ['no user name', () => ({ username: undefined }), 'username must be a string'],
    ['an additional password', () => ({ password: 's3cret' }), 'password and certificate exclude each other'],
    [
      'a path for a certificate',
      () => ({ certificate: 'robot.pem' }),
      'certificate is not a certificate in PEM',
    ],
    ['bytes for a certificate', () => ({ certificate: [1] }), 'certificate is not a certificate in PEM'],
    ['a path for a key', () => ({ privateKey: 'robot.key' }), noKey],
    ['a damaged key', () => ({ privateKey: robot.key.replace(/\nMII/, '\nAAA') }), noKey],
    ['a public key', () => ({ privateKey: createPublicKey(robot.key) }), noKey],
    ['no key', () => ({ privateKey: undefined }), noKey],
    ['a key with a passphrase (PKCS#8)', () => ({ privateKey: withPassphrase('pkcs8') }), passphrase],
    ['a key with a passphrase (PKCS#1)', () => ({ privateKey: withPassphrase('pkcs1') }), passphrase],
    [
      'the key of another certificate',
      () => ({ privateKey: appliance.key }),
      'privateKey does not belong to the certificate',
    ],
    [
      'a certificate that is not RSA',
      () => ({ certificate: elliptic.cert, privateKey: elliptic.key }),
      'certificate has a key of type ec: the appliance logs in with RSA keys only',
    ],
    [
      'a key that is not RSA',
      () => ({ privateKey: elliptic.key }),
      'privateKey has a key of type ec: the appliance logs in with RSA keys only',
    ],
    [
      'a key for signatures only',
      () => ({ privateKey: pss() }),
      'privateKey has a key of type rsa-pss: the appliance logs in with RSA keys only',
    ],
  ])('%s', (_what, changes, message) => {
    // Some of these identities violate the types.
    const wrong = { ...identity(), ...changes() } as CertificateIdentity;
    expect(() => certificateLogin(wrong)).toThrow(new TypeError(message));
  });
});

test('in a page, which lacks this RSA, the error refers to the password', () => {
  expect(() => certificateLoginOfPages(identity())).toThrow(
    new TypeError(
      'certificateLogin does not work in a browser, which lacks RSA with PKCS#1 v1.5: use username and password',
    ),
  );
});

test('the compiler accepts either a password or a certificate', () => {
  // Compiled, never called.
  const refused = () => {
    const credentials = certificateLogin(identity());
    // @ts-expect-error a user name and a password beside the certificate
    createLunaClient({ baseUrl, credentials, username: 'robot', password: 's3cret' });
    // @ts-expect-error a password in the identity
    certificateLogin({ ...identity(), password: 's3cret' });
    // @ts-expect-error an identity without a key
    certificateLogin({ username: 'robot', certificate: robot.cert });
  };
  expect(refused).toBeInstanceOf(Function);
});

/** Standard PEM with lines of 64 characters. */
function canonical(pem: string): string {
  const base64 = pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
