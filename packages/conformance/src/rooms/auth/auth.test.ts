// Room auth: private sessions with their logins.

import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { sessionsByKey } from '@lunarest/server';
import { changed, errorOf, gone, refusal } from '../../answers/answers.ts';
import { hsmPath } from '../../steps/paths.ts';
import { hsmid, loginHsmSo } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType, openCookie } from '../../target/call.ts';

const tenMinutes = 600_000;
const noHsmSo = refusal(401, 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED');

describe.each(releases)('Release %s', (release) => {
  test.each([
    ['no body', undefined],
    ['an empty object as body', '{}'],
  ])('a request with %s opens a session and sets a secure cookie', async (_, body) => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('monitor') };
    const answer = await call(bench.url, { method: 'POST', path: '/auth/session', headers, body });
    expect({ status: answer.status, body: answer.body, cookies: answer.headers.getSetCookie() }).toEqual({
      status: 204,
      body: undefined,
      cookies: [expect.stringMatching(/^session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)],
    });
  });

  test.each(['admin', 'operator', 'monitor', 'audit'] as const)(
    '%s may open and close a session',
    async (user) => {
      const bench = await startBench({ release });
      const client = bench.client(user);
      expect(await client.openSession()).toEqual(gone);
      expect(Object.keys(sessionsByKey(bench.appliance.snapshot().sessions))).toHaveLength(1);
      expect(await client.closeSession()).toEqual(gone);
      expect(sessionsByKey(bench.appliance.snapshot().sessions)).toEqual({});
    },
  );

  test('the state contains the digest of the session token, not the token', async () => {
    const bench = await startBench({ release });
    const { cookie } = await openCookie(bench.url);
    expect(JSON.stringify(bench.appliance.snapshot())).not.toContain(cookie.slice('session='.length));
  });

  test('a session ends after ten idle minutes', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...(await openCookie(bench.url)) };
    const look = async () => {
      const { status, body } = await call(bench.url, { path: '/tasks', headers });
      return { status, body };
    };
    bench.clock.pass(tenMinutes);
    expect(await look()).toEqual({ status: 200, body: { tasks: [] } });
    // The previous request has extended the session.
    bench.clock.pass(tenMinutes);
    expect(await look()).toEqual({ status: 200, body: { tasks: [] } });
    bench.clock.pass(tenMinutes + 1);
    expect(await look()).toEqual({ status: 401, body: errorOf(401, 'FRAMEWORK_NO_SESSION_COOKIE') });
  });

  test('the cookie of a closed session is invalid', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...(await openCookie(bench.url)) };
    const closed = await call(bench.url, { method: 'DELETE', path: '/auth/session', headers });
    expect({ status: closed.status, body: closed.body }).toEqual(gone);
    for (const method of ['GET', 'DELETE']) {
      const again = await call(bench.url, { method, path: '/tasks', headers });
      expect({ status: again.status, body: again.body }).toEqual({
        status: 401,
        body: errorOf(401, 'FRAMEWORK_NO_SESSION_COOKIE'),
      });
    }
  });

  test('closing one session leaves the others open', async () => {
    const bench = await startBench({ release });
    const [one, other] = [bench.client(), bench.client()];
    await loginHsmSo(one);
    await loginHsmSo(other);
    expect(await one.closeSession()).toEqual(gone);
    const body = { name: 'new', hasPso: true, size: 1_000_000 };
    expect(await other.createPartition({ hsmid, body })).toEqual(
      changed(`${hsmPath}/partitions/1532018000015`),
    );
  });

  test('a login is valid in its own session only', async () => {
    const bench = await startBench({ release });
    await loginHsmSo(bench.client());
    const body = { name: 'new', hasPso: true, size: 1_000_000 };
    expect(await bench.client().createPartition({ hsmid, body })).toEqual(noHsmSo);
  });

  test('a login ends with its session, and the next session must log in again', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await loginHsmSo(client);
    bench.clock.pass(tenMinutes + 1);
    expect(await client.performHsmAction({ hsmid, actionid: 'zeroize' })).toEqual(noHsmSo);
  });
});
