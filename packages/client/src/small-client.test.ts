// A client of a few operations.
import { expect, test } from '@jest/globals';
import { LastLoginAttemptError } from './errors.ts';
import {
  createSmallClient,
  getHsm,
  hooks,
  listTasks,
  loginHsm,
  retries,
  unknownAsValue,
} from './generated/release-17.ts';
import { account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const hsm = '/api/lunasa/hsms/1';

test('has the given operations and sends them within a session that it closes', async () => {
  const appliance = createFakeAppliance({
    'GET /tasks': { status: 200, body: { tasks: [] } },
    'DELETE /auth/session': { status: 204 },
  });
  const luna = createSmallClient([listTasks], { ...account, fetch: appliance.fetch });
  expect(Object.keys(luna)).toEqual(['listTasks', 'close']);
  expect(await luna.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
  await luna.close();
  expect(appliance.calls()).toEqual(['POST /auth/session', 'GET /tasks', 'DELETE /auth/session']);
});

test('checks the attempts before it sends the password of the SO, although it has no getHsm', async () => {
  const appliance = createFakeAppliance({ [`GET ${hsm}`]: { status: 200, body: { soLoginsLeft: 1 } } });
  const luna = createSmallClient([loginHsm], { ...account, fetch: appliance.fetch });
  const login = luna.loginHsm({ hsmid: '1', body: { role: 'so', password: 'so' } });
  await expect(login).rejects.toThrow(new LastLoginAttemptError('loginHsm', '1'));
  expect(appliance.calls()).toEqual(['POST /auth/session', `GET ${hsm}`]);
});

test('applies the options of its abilities', async () => {
  const teapot = refuse(418, 'HSMPLUGIN_TEAPOT');
  const busy = { status: 503, headers: { 'Retry-After': '0' } };
  const appliance = createFakeAppliance({ [`GET ${hsm}`]: [busy, teapot] });
  const log: string[] = [];
  const luna = createSmallClient([getHsm, unknownAsValue, retries, hooks], {
    ...account,
    fetch: appliance.fetch,
    unknown: 'value',
    retry: { attempts: 2 },
    log: ({ operation, status }) => log.push(`${operation} ${status}`),
  });
  expect(await luna.getHsm({ hsmid: '1' })).toMatchObject({
    status: 'unexpected',
    unexpected: { status: 418 },
  });
  expect(log).toEqual(['openSession 204', 'getHsm 503', 'getHsm 418']);
  expect(Object.keys(luna)).toEqual(['getHsm', 'close']);
});

test.each([
  ['retry', { retry: { attempts: 3 } }, 'retries'],
  ['unknown', { unknown: 'value' }, 'unknownAsValue'],
  ['headers', { headers: { 'X-Request-Source': 'a' } }, 'hooks'],
  ['onRequest', { onRequest: () => {} }, 'hooks'],
  ['onResponse', { onResponse: () => {} }, 'hooks'],
  ['onSessionRenewed', { onSessionRenewed: () => {} }, 'hooks'],
  ['log', { log: () => {} }, 'hooks'],
])('refuses %s without its ability, and names the ability', (option, given, ability) => {
  const others = [hooks, retries, unknownAsValue].filter((each) => each.ability !== ability);
  // These options violate the types.
  const options = { ...account, ...given } as unknown as Parameters<typeof createSmallClient>[1];
  const message = `${option} needs ${ability} among the parts`;
  expect(() => createSmallClient([listTasks, ...others], options)).toThrow(new TypeError(message));
});

test('the compiler knows its operations and no others', () => {
  // Compiled, never called.
  const refused = async () => {
    const luna = createSmallClient([listTasks, getHsm], account);
    const seen = await luna.getHsm({ hsmid: '1' });
    if (seen.status === 200) expect(seen.body.soLoginsLeft).toBe(3);
    // @ts-expect-error it was made without this operation
    luna.getAppliance();
    // @ts-expect-error it was made without retries
    createSmallClient([listTasks, hooks], { ...account, retry: { attempts: 3 } });
  };
  expect(refused).toBeInstanceOf(Function);
});
