// Room auth: the login with a certificate, as the vendor's samples perform it.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { createNodeEnvironment, sessionsByKey, userPasswords } from '@lunarest/server';
import { errorOf } from '../../answers/answers.ts';
import { giveCertificate, type LoginChallenge } from '../../steps/prepared-users.ts';
import { type Bench, startBench } from '../../target/bench.ts';
import { basic, call, credentials, mediaType } from '../../target/call.ts';

const twoMinutes = 120_000;
const [begin, end] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----'];
const refused = { status: 401, body: errorOf(401, 'FRAMEWORK_USER_NOT_AUTHENTICATED') };

function base64Of(pem: string): string {
  return pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
}

describe.each(releases)('Release %s', (release) => {
  async function post(bench: Bench, path: string, body: unknown) {
    const request = { method: 'POST', path, headers: mediaType(release), body: JSON.stringify(body) };
    return call(bench.url, request);
  }

  async function ask(bench: Bench, username: string, certificate: string) {
    const { status, body } = await post(bench, '/auth/login/challenge', { username, certificate });
    return { status, body };
  }

  async function challengeOf(bench: Bench, username: string, certificate: string): Promise<LoginChallenge> {
    const { status, body } = await ask(bench, username, certificate);
    expect(status).toBe(200);
    return Object(body);
  }

  async function login(bench: Bench, body: unknown) {
    const answer = await post(bench, '/auth/login/basic', body);
    return { status: answer.status, body: answer.body, cookies: answer.headers.getSetCookie() };
  }

  test('a stored certificate opens a session without a password', async () => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const challenge = await challengeOf(bench, username, certificate);
    expect(challenge).toEqual({
      challenge: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
      nonce: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
      certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n/),
    });
    const { status, body, cookies } = await login(bench, { challengeResponse: answer(challenge) });
    expect({ status, body, cookies }).toEqual({
      status: 204,
      body: undefined,
      cookies: [expect.stringMatching(/^session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)],
    });
    const headers = { ...mediaType(release), cookie: cookies[0]?.split(';')[0] ?? '' };
    const appliance = await call(bench.url, { path: '/api/lunasa/', headers });
    expect(appliance).toMatchObject({ status: 200, body: { version: expect.any(String) } });
    const closed = await call(bench.url, { method: 'DELETE', path: '/auth/session', headers });
    expect(closed.status).toBe(204);
    expect(sessionsByKey(bench.appliance.snapshot().sessions)).toEqual({});
  });

  test.each([
    ['with real line ends', (pem: string) => pem],
    ['with the characters \\n at each line end', (pem: string) => pem.replaceAll('\n', '\\n')],
    ['with its base64 on one line between line ends', (pem: string) => `${begin}\n${base64Of(pem)}\n${end}`],
    [
      'with its base64 on one line between the characters \\n',
      (pem: string) => `${begin}\\n${base64Of(pem)}\\n${end}`,
    ],
    ['without its first and last line', base64Of],
  ])('a certificate can be sent %s', async (_, write) => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const challenge = await challengeOf(bench, username, write(certificate));
    expect(await login(bench, { challengeResponse: answer(challenge) })).toMatchObject({ status: 204 });
  });

  test.each([
    ['an unknown user', { username: 'nobody' }],
    ['the user name constructor', { username: 'constructor' }],
    ['another certificate', { certificate: createNodeEnvironment().loginCertificate() }],
    ['a text that is not a certificate', { certificate: 'not a certificate' }],
  ])('a login with %s gets no challenge', async (_, wrong) => {
    const bench = await startBench({ release });
    const { username, certificate } = giveCertificate(bench);
    const before = bench.appliance.snapshot();
    const asked = { username, certificate, ...wrong };
    expect(await ask(bench, asked.username, asked.certificate)).toEqual(refused);
    expect(bench.appliance.snapshot()).toEqual(before);
  });

  test.each([
    ['whose key is not RSA', { certificate: createNodeEnvironment().makeCertificate(requestOf('robot')) }],
    ['of a disabled user', { enabled: false }],
  ])('a certificate %s gets no challenge', async (_, given) => {
    const bench = await startBench({ release });
    const { username, certificate } = giveCertificate(bench, given);
    expect(await ask(bench, username, certificate)).toEqual(refused);
  });

  test('a certificate is as long when it is stored as in a request for a challenge', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const path = '/users/admin/certificates';
    const refusals = async (length: number) => {
      const certificate = 'c'.repeat(length);
      const upload = { method: 'POST', path, headers, body: JSON.stringify({ certificate }) };
      return [await call(bench.url, upload), await ask(bench, 'admin', certificate)].map(
        ({ body }) => Object(body).id,
      );
    };
    expect([await refusals(8_192), await refusals(8_193)]).toEqual([
      ['SERVERPLUGIN_INVALID_CERTIFICATE', 'FRAMEWORK_USER_NOT_AUTHENTICATED'],
      ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_BAD_REQUEST'],
    ]);
  });

  test('a challenge can be answered once only', async () => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const challengeResponse = answer(await challengeOf(bench, username, certificate));
    expect(await login(bench, { challengeResponse })).toMatchObject({ status: 204 });
    expect(await login(bench, { challengeResponse })).toEqual({ ...refused, cookies: [] });
  });

  test('a challenge expires after two minutes', async () => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const first = await challengeOf(bench, username, certificate);
    bench.clock.pass(twoMinutes);
    expect(await login(bench, { challengeResponse: answer(first) })).toMatchObject({ status: 204 });
    const second = await challengeOf(bench, username, certificate);
    bench.clock.pass(twoMinutes + 1);
    expect(await login(bench, { challengeResponse: answer(second) })).toEqual({ ...refused, cookies: [] });
  });

  test('a user who was disabled or deleted after the challenge gets no session', async () => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const challenge = await challengeOf(bench, username, certificate);
    giveCertificate(bench, { enabled: false });
    expect(await login(bench, { challengeResponse: answer(challenge) })).toEqual({ ...refused, cookies: [] });
  });

  test.each([
    ['the challenge itself', ({ challenge }: LoginChallenge) => challenge],
    ['the nonce', ({ nonce }: LoginChallenge) => nonce],
    ['arbitrary bytes of the length of the key', () => Buffer.alloc(256, 1).toString('base64')],
    ['a number above the modulus of the key', () => Buffer.alloc(256, 255).toString('base64')],
    ['a short value', () => 'AAAA'],
  ])('%s is refused as an answer, and the challenge stays valid', async (_, wrong) => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const challenge = await challengeOf(bench, username, certificate);
    const before = bench.appliance.snapshot();
    expect(await login(bench, { challengeResponse: wrong(challenge) })).toEqual({ ...refused, cookies: [] });
    expect(bench.appliance.snapshot()).toEqual(before);
    expect(await login(bench, { challengeResponse: answer(challenge) })).toMatchObject({ status: 204 });
  });

  test('an answer without a challenge is refused', async () => {
    const bench = await startBench({ release });
    expect(await login(bench, { challengeResponse: 'AAAA' })).toEqual({ ...refused, cookies: [] });
  });

  test('wrong credentials together with a correct answer are refused', async () => {
    const bench = await startBench({ release });
    const { username, certificate, answer } = giveCertificate(bench);
    const challengeResponse = answer(await challengeOf(bench, username, certificate));
    const headers = { ...mediaType(release), ...credentials('admin', 'wrong') };
    const body = JSON.stringify({ challengeResponse });
    const answered = await call(bench.url, { method: 'POST', path: '/auth/login/basic', headers, body });
    expect({ status: answered.status, body: answered.body }).toEqual(refused);
  });
});

describe('Release 14', () => {
  test.each([
    ['the right password', { username: 'monitor', password: userPasswords.monitor }, 204],
    ['a wrong password', { username: 'monitor', password: 'wrong-Passw0rd' }, 401],
    ['a name alone', { username: 'monitor' }, 401],
    ['an empty object', {}, 401],
  ])('%s in place of an answer gets the documented status', async (_, body, status) => {
    const bench = await startBench({ release: '14' });
    const request = { method: 'POST', path: '/auth/login/basic', headers: mediaType('14') };
    const answer = await call(bench.url, { ...request, body: JSON.stringify(body) });
    expect(answer.status).toBe(status);
    expect(Object.keys(sessionsByKey(bench.appliance.snapshot().sessions))).toHaveLength(
      status === 204 ? 1 : 0,
    );
  });
});

function requestOf(name: string) {
  const now = Date.now();
  return { subject: { CN: name }, alternativeNames: [], notBefore: now, notAfter: now + 86_400_000 };
}
