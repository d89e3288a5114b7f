// The refusals that all operations share, for every operation of every release.
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { detailedErrorOf } from '../answers/answers.ts';
import { operationRows } from '../requests/contract-document.ts';
import { callExample, credentialsFor } from '../requests/sweep.ts';
import { giveRole } from '../steps/prepared-users.ts';
import { type ApplianceState, type Bench, startBench } from '../target/bench.ts';
import { basic, credentials, openCookie, type RawAnswer } from '../target/call.ts';
import { returnTo } from '../target/used-appliances.ts';

const users = ['admin', 'operator', 'monitor', 'audit'] as const;

describe.each(releases)('Release %s', (release) => {
  const rows = operationRows(release);
  let bench: Bench;
  let opened: ApplianceState;
  let cookies: Readonly<Record<string, { readonly cookie: string }>>;
  let cookie: { readonly cookie: string };
  let before: ApplianceState;

  // Opens a session for each user once, because opening one takes as long as the request under test.
  beforeAll(async () => {
    const { url, appliance } = await startBench({ release });
    const sessions = await Promise.all(
      users.map(async (user) => [user, await openCookie(url, user)] as const),
    );
    cookies = Object.fromEntries(sessions);
    cookie = cookieOf('admin');
    opened = appliance.snapshot();
  });

  beforeEach(async () => {
    bench = await startBench({ release });
    returnTo(bench.appliance, opened);
    before = bench.appliance.snapshot();
  });

  function cookieOf(user: (typeof users)[number]): { readonly cookie: string } {
    const found = cookies[user];
    if (found === undefined) throw new Error(`${user} has no session`);
    return found;
  }

  /** Expects the whole answer and an unchanged state, apart from the given changes. */
  function expectRefusal(
    answer: RawAnswer,
    status: number,
    id: string,
    changes: Partial<ApplianceState> = {},
  ): void {
    expect({ status: answer.status, body: answer.body, ...shownHeaders(answer) }).toEqual({
      status,
      body: detailedErrorOf(status, id),
      type: 'application/json',
      origin: '*',
      credentials: 'true',
      caching: 'no-store',
      challenge: status === 401 ? 'Basic realm="Luna Network HSM", charset="UTF-8"' : null,
    });
    expect(bench.appliance.snapshot()).toEqual({ ...before, ...changes });
  }

  test.each(rows)('%s refuses a media type that is not the vendor’s', async (_, operation) => {
    const headers = {
      ...credentialsFor(operation, cookie),
      'content-type': `application/json;version=${release}`,
    };
    const answer = await callExample(bench.url, release, operation, { headers });
    expectRefusal(answer, 400, 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE');
  });

  test.each(rows)('%s refuses an unknown query parameter', async (_, operation) => {
    const headers = credentialsFor(operation, cookie);
    const answer = await callExample(bench.url, release, operation, { headers, query: 'unknown=1' });
    expectRefusal(answer, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test.each(rows)('%s refuses a request without credentials', async (_, operation) => {
    const answer = await callExample(bench.url, release, operation, {});
    expectRefusal(answer, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED');
  });

  test.each(rows)('%s refuses a wrong password', async (_, operation) => {
    const headers = credentials('admin', 'wrong');
    const answer = await callExample(bench.url, release, operation, { headers });
    const loginStandings = { admin: { failures: [bench.clock.now()], lock: null } };
    expectRefusal(answer, 401, 'FRAMEWORK_USER_NOT_AUTHENTICATED', { loginStandings });
  });

  test.each(rows.filter(([, { security }]) => security.includes('session')))(
    '%s refuses the cookie of no session',
    async (_, operation) => {
      const answer = await callExample(bench.url, release, operation, {
        headers: { cookie: 'session=forged' },
      });
      expectRefusal(answer, 401, 'FRAMEWORK_NO_SESSION_COOKIE');
    },
  );

  const withoutRule = rows.flatMap(([id, operation]) =>
    users.filter((user) => !operation.roles.includes(user)).map((user) => [id, user, operation] as const),
  );

  test.each(withoutRule)('%s refuses a user of the role %s', async (_, user, operation) => {
    const answer = await callExample(bench.url, release, operation, { headers: cookieOf(user) });
    expectRefusal(answer, 401, 'FRAMEWORK_NO_ACL_RULE');
  });

  test.each(rows)('%s refuses a user of a role without rules', async (_, operation) => {
    const headers = giveRole(bench, []);
    before = bench.appliance.snapshot();
    const answer = await callExample(bench.url, release, operation, { headers });
    expectRefusal(answer, 401, 'FRAMEWORK_NO_ACL_RULE');
  });

  test.each(rows.filter(([, { session }]) => session === 'private'))(
    '%s requires a private session',
    async (_, operation) => {
      const answer = await callExample(bench.url, release, operation, { headers: basic('admin') });
      expectRefusal(answer, 401, 'FRAMEWORK_SESSION_NOT_PRIVATE');
    },
  );

  test.each(rows)('%s does not disclose a defect of the server', async (_, operation) => {
    bench.clock.break();
    const answer = await callExample(bench.url, release, operation, {
      headers: credentialsFor(operation, cookie),
    });
    expectRefusal(answer, 500, 'FRAMEWORK_INTERNAL_ERROR');
    expect(answer.body).toMatchObject({
      message: 'Internal error',
      details: 'The appliance could not complete the request.',
    });
  });

  test.each(rows)('%s is unavailable while the store cannot be reached', async (_, operation) => {
    bench.store.lose();
    const answer = await callExample(bench.url, release, operation, {
      headers: credentialsFor(operation, cookie),
    });
    bench.store.reset();
    expectRefusal(answer, 503, 'FRAMEWORK_UNAVAILABLE');
  });
});

function shownHeaders({ headers }: RawAnswer) {
  return {
    type: headers.get('content-type'),
    origin: headers.get('access-control-allow-origin'),
    credentials: headers.get('access-control-allow-credentials'),
    caching: headers.get('cache-control'),
    challenge: headers.get('www-authenticate'),
  };
}
