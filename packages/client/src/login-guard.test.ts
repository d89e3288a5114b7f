// The check before the HSM SO's password is sent.
import { describe, expect, test } from '@jest/globals';
import { LastLoginAttemptError, UnexpectedAnswerError } from './errors.ts';
import type { LunaClient } from './generated/clients.ts';
import { createLunaClient } from './luna-client.ts';
import type { LoginOptions } from './operation.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const hsmid = '532018';
const look = `GET /api/lunasa/hsms/${hsmid}`;
const login = `POST /api/lunasa/hsms/${hsmid}/login`;
const change = `PATCH /api/lunasa/hsms/${hsmid}/roles/so`;
const left = (soLoginsLeft: unknown): Answer => ({ status: 200, body: { id: hsmid, soLoginsLeft } });
const done = { status: 204, headers: { Location: `/api/lunasa/hsms/${hsmid}/roles/so` } };
const result = {
  status: 204,
  headers: { location: `/api/lunasa/hsms/${hsmid}/roles/so` },
  body: undefined,
};

function connect(seen: Answer | readonly Answer[], loggedIn: Answer | readonly Answer[] = done) {
  const appliance = createFakeAppliance({
    [look]: seen,
    [login]: loggedIn,
    [change]: done,
    [`PATCH /api/lunasa/hsms/${hsmid}/roles/audit`]: done,
  });
  const client = createLunaClient({ ...account, fetch: appliance.fetch });
  return {
    client,
    sent: () => appliance.asked.slice(1).map(({ call, body }) => (body === '' ? call : [call, body])),
  };
}

type Way = (client: LunaClient, options?: LoginOptions) => Promise<unknown>;
const passwords = { oldPassword: 'old', newPassword: 'new' };
const ways: [string, Way, [string, string]][] = [
  [
    'loginHsmSo',
    (client, options) => client.loginHsmSo({ hsmid, password: 'so', ...options }),
    [login, '{"role":"so","password":"so"}'],
  ],
  [
    'loginHsm as so',
    (client, options) => client.loginHsm({ hsmid, body: { role: 'so', password: 'so' } }, options),
    [login, '{"role":"so","password":"so"}'],
  ],
  [
    'loginHsm with a role that might mean so',
    (client, options) => client.loginHsm({ hsmid, body: { role: 'SO', password: 'so' } }, options),
    [login, '{"role":"SO","password":"so"}'],
  ],
  [
    'changeHsmRolePassword of so',
    (client, options) => client.changeHsmRolePassword({ hsmid, roleid: 'so', body: passwords }, options),
    [change, JSON.stringify(passwords)],
  ],
];

describe.each(ways)('%s', (_name, way, request) => {
  test.each([3, 2])('checks the attempts and sends the password with %d attempts left', async (attempts) => {
    const { client, sent } = connect(left(attempts));
    expect(await way(client)).toEqual(result);
    expect(sent()).toEqual([look, request]);
  });

  test('sends no password with one attempt left', async () => {
    const { client, sent } = connect(left(1));
    await expect(way(client)).rejects.toThrow(LastLoginAttemptError);
    expect(sent()).toEqual([look]);
  });

  test('sends the password without the check when forced', async () => {
    const { client, sent } = connect(left(1));
    expect(await way(client, { force: true })).toEqual(result);
    expect(sent()).toEqual([request]);
  });

  test('returns the refusal of the check', async () => {
    const refused = refuse(404, 'HSMPLUGIN_INVALID_HSM');
    const { client, sent } = connect(refused);
    expect(await way(client)).toEqual({ status: 404, error: refused.body });
    expect(sent()).toEqual([look]);
  });

  test.each([undefined, null, '1'])('rejects when the number of attempts is %p', async (count) => {
    const { client, sent } = connect(left(count));
    await expect(way(client)).rejects.toThrow(UnexpectedAnswerError);
    expect(sent()).toEqual([look]);
  });
});

test('the error names the operation and the HSM, and no password', async () => {
  const { client } = connect(left(1));
  const failure: unknown = await client
    .loginHsmSo({ hsmid: 532018n, password: 's3cret' })
    .catch((error) => error);
  expect(failure).toMatchObject({ name: 'LastLoginAttemptError', operation: 'loginHsm', hsmid });
  expect(String(failure)).not.toContain('s3cret');
});

test('loginHsmSo sends the PED', async () => {
  const { client, sent } = connect(left(3));
  await client.loginHsmSo({ hsmid, password: 'so', ped: '1' });
  expect(sent()).toEqual([look, [login, '{"role":"so","password":"so","ped":"1"}']]);
});

test('the password of the auditor is sent without the check', async () => {
  const { client, sent } = connect(left(1));
  const body = { role: 'audit', password: 'a' };
  await client.loginHsm({ hsmid, body });
  await client.changeHsmRolePassword({ hsmid, roleid: 'audit', body: passwords });
  expect(sent()).toEqual([
    [login, JSON.stringify(body)],
    [`PATCH /api/lunasa/hsms/${hsmid}/roles/audit`, JSON.stringify(passwords)],
  ]);
});

test('concurrent logins check the attempts one after the other', async () => {
  const wrong = refuse(400, 'HSMPLUGIN_INCORRECT_PASSWORD');
  const { client, sent } = connect([left(2), left(1)], wrong);
  const attempts = [1, 2].map(() => client.loginHsmSo({ hsmid, password: 'so' }));
  expect(await Promise.allSettled(attempts)).toMatchObject([
    { status: 'fulfilled', value: { status: 400, error: wrong.body } },
    { status: 'rejected', reason: { name: 'LastLoginAttemptError' } },
  ]);
  expect(sent()).toEqual([look, [login, '{"role":"so","password":"so"}'], look]);
});

describe('an aborted login', () => {
  const reason = new Error('never mind');
  const first: [string, string] = [login, '{"role":"so","password":"first"}'];

  /** An appliance that answers the first request of this kind late. */
  function connectWith(late: string) {
    let answer = (_response: Response) => {};
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const answered = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const holding = () => {
      arrive();
      return answered;
    };
    const answers: Record<string, Answer> = { [look]: left(2), [login]: done };
    const rest = answers[late] ?? done;
    const appliance = createFakeAppliance({ ...answers, [late]: [holding, rest] });
    const client = createLunaClient({ ...account, fetch: appliance.fetch });
    const sent = () => appliance.asked.slice(1).map(({ call, body }) => (body === '' ? call : [call, body]));
    return { client, sent, arrived, answer };
  }

  test('rejects during the wait for its turn, and sends nothing', async () => {
    const { client, sent, arrived, answer } = connectWith(login);
    const stop = new AbortController();
    const started = client.loginHsmSo({ hsmid, password: 'first' });
    await arrived;
    const waiting = client.loginHsmSo({ hsmid, password: 'second' }, { signal: stop.signal });
    const next = client.loginHsmSo({ hsmid, password: 'third' });
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(sent()).toEqual([look, first]);
    answer(new Response(null, done));
    await Promise.all([started, next]);
    expect(sent()).toEqual([look, first, look, [login, '{"role":"so","password":"third"}']]);
  });

  test('sends no password during the check', async () => {
    const { client, sent, arrived } = connectWith(look);
    const stop = new AbortController();
    const looking = client.loginHsmSo({ hsmid, password: 'first' }, { signal: stop.signal });
    await arrived;
    stop.abort(reason);
    await expect(looking).rejects.toBe(reason);
    await client.loginHsmSo({ hsmid, password: 'second' });
    expect(sent()).toEqual([look, look, [login, '{"role":"so","password":"second"}']]);
  });

  test('rejects at once after the password was sent, and the next login checks after the answer', async () => {
    const { client, sent, arrived, answer } = connectWith(login);
    const stop = new AbortController();
    const started = client.loginHsmSo({ hsmid, password: 'first' }, { signal: stop.signal });
    await arrived;
    const next = client.loginHsmSo({ hsmid, password: 'second' });
    stop.abort(reason);
    await expect(started).rejects.toBe(reason);
    // Another call gets its answer in the meantime.
    await client.closeSession();
    expect(sent()).toEqual([look, first, 'DELETE /auth/session']);
    answer(new Response(null, done));
    expect(await next).toEqual(result);
    expect(sent().slice(3)).toEqual([look, [login, '{"role":"so","password":"second"}']]);
  });
});
