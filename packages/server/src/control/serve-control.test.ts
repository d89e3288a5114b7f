// The control API over real sockets.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { partitionIds, serialNumber, userPasswords } from '@lunarest/appliance';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { controlOperations } from '@lunarest/contract/control';
import { urlOf } from '@lunarest/simulator';
import { type RunningServer, startServer } from '../start-server.ts';
import { type RunningControl, serveControl } from './serve-control.ts';

const { payments } = partitionIds;
const logged: string[] = [];
const note = (facts: object, about: string) => void logged.push(JSON.stringify({ ...facts, about }));
let server: RunningServer;
let control: RunningControl;

beforeEach(async () => {
  logged.length = 0;
  server = await startServer({ tls: false, scenario: 'ped' });
  control = await serveControl(server.appliance, 0, { info: note, error: note });
});
afterEach(async () => {
  await control.close();
  await server.close();
});

async function ask(method: string, path: string, body?: unknown, authorization = `Bearer ${control.token}`) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`${control.url}${path}`, {
    method,
    headers: { Authorization: authorization },
    ...(text === undefined ? {} : { body: text }),
  });
  const given = await answer.text();
  return { status: answer.status, body: given === '' ? null : JSON.parse(given) };
}

const asAdmin = {
  'Content-Type': vendorMediaType(newestRelease),
  Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};

/** A request to the appliance itself, by its user admin. */
async function call(operation: 'listHsms' | 'getHsm') {
  const answer = await fetch(`${server.url}${urlOf(operation, { hsmid: serialNumber })}`, {
    headers: asAdmin,
  });
  return { status: answer.status, body: await answer.json() };
}

const refusal = (returnCode: number, id: string, message: string) => ({
  status: returnCode,
  body: { id, message, returnCode },
});
const done = { status: 204, body: null };

test('the profile is chosen for the next request', async () => {
  const changed = async (oldPassword: string, newPassword: string) => {
    const path = urlOf('changeHsmRolePassword', { hsmid: serialNumber, roleid: 'audit' });
    const body = JSON.stringify({ oldPassword, newPassword });
    return (await fetch(`${server.url}${path}`, { method: 'PATCH', headers: asAdmin, body })).status;
  };
  await ask('PUT', '/scenario', {
    name: 'lab',
    hsm: { label: 'lab', so: 'so-Passw0rd', audit: 'one-Passw0rd' },
  });
  expect(await ask('GET', '/profile')).toEqual({ status: 200, body: { profile: 'documented' } });
  expect(await changed('one-Passw0rd', 'two-Passw0rd')).toBe(204);
  expect(await ask('PUT', '/profile', { profile: 'observed' })).toEqual(done);
  expect(await ask('GET', '/profile')).toEqual({ status: 200, body: { profile: 'observed' } });
  expect(await changed('two-Passw0rd', 'three-Passw0rd')).toBe(202);
  expect(await ask('PUT', '/profile', { profile: 'guessed' })).toMatchObject({ status: 400 });
});

describe('a scenario', () => {
  const lab = {
    name: 'lab',
    hsm: { label: 'lab', so: 'lab-so-Passw0rd' },
    partitions: [{ label: 'keys', version: 1 }],
  };

  test('replaces the state, and a reset leads back to it', async () => {
    expect(await ask('PUT', '/scenario', lab)).toEqual(done);
    expect(await call('getHsm')).toMatchObject({ status: 200, body: { label: 'lab' } });
    server.appliance.change((state) => ({ ...state, hsm: { ...state.hsm, label: 'changed' } }));
    expect(await ask('POST', '/state/reset')).toEqual(done);
    expect(await call('getHsm')).toMatchObject({ status: 200, body: { label: 'lab' } });
  });

  test('that contradicts itself is refused with the place, and nothing changes', async () => {
    const before = server.appliance.snapshot();
    expect(await ask('PUT', '/scenario', { ...lab, hsm: undefined })).toEqual(
      refusal(
        400,
        'CONTROL_BAD_SCENARIO',
        'partitions/0: The HSM is not initialized, so that there is no partition keys.',
      ),
    );
    expect(server.appliance.snapshot()).toBe(before);
  });

  test('with an unknown word is refused', async () => {
    expect(await ask('PUT', '/scenario', { name: 'lab', colour: 'red' })).toMatchObject({
      status: 400,
      body: { id: 'CONTROL_BAD_REQUEST' },
    });
  });
});

describe('without the token', () => {
  test.each(['', 'Bearer', 'Bearer wrong', 'Basic YWRtaW46YWRtaW4='])('%j is answered 401', async (given) => {
    const refused = refusal(401, 'CONTROL_UNAUTHORIZED', 'The token is missing or wrong.');
    expect(await ask('GET', '/clock', undefined, given)).toEqual(refused);
    // Also where there is nothing, so that a stranger learns no path.
    expect(await ask('GET', '/nothing', undefined, given)).toEqual(refused);
  });
});

test('the token is in no log, and the control API is not on the port of the appliance', async () => {
  await ask('GET', '/clock');
  const headers = { Authorization: `Bearer ${control.token}` };
  const answers = Object.values(controlOperations).map(async ({ method, path }) => {
    const { status } = await fetch(`${server.url}${path}`, { method: method.toUpperCase(), headers });
    return status;
  });
  const statuses = new Set(await Promise.all(answers));
  // The appliance has tasks of its own at a path that is called alike.
  expect([...statuses].every((status) => [400, 401, 404, 405].includes(status))).toBe(true);
  expect(logged).toEqual(['{"method":"GET","status":200,"about":"the control API answered"}']);
});

test('a state is exported without hashes, and imported with those that are kept', async () => {
  const { body: exported } = await ask('GET', '/state');
  const { body: whole } = await ask('GET', '/state?secrets=true');
  expect(exported.users.admin.secret).toEqual({ withheld: true });
  expect(JSON.stringify(exported)).not.toContain(whole.users.admin.secret.digest);
  exported.hsm.partitions[payments].label = 'renamed';
  expect(await ask('PUT', '/state', exported)).toEqual(done);
  const { users, hsm } = server.appliance.snapshot();
  expect([users.admin?.secret, hsm.partitions[payments]?.label]).toEqual([
    whole.users.admin.secret,
    'renamed',
  ]);
  expect(await ask('POST', '/state/reset')).toEqual(done);
  expect(server.appliance.snapshot().hsm.partitions[payments]?.label).toBe('payments');
});

test('a state that is none is refused, and nothing changes', async () => {
  const before = server.appliance.snapshot();
  const { body: exported } = await ask('GET', '/state');
  const { admin } = exported.users;
  exported.users.bob = { ...admin, name: 'bob' };
  expect([await ask('PUT', '/state', exported), await ask('PUT', '/state', { users: {} })]).toEqual([
    refusal(
      400,
      'CONTROL_BAD_STATE',
      'The state withholds users.bob.secret, of which there is no secret here.',
    ),
    refusal(400, 'CONTROL_BAD_STATE', 'The state has no system.'),
  ]);
  expect(server.appliance.snapshot()).toBe(before);
});

test('snapshots are kept by name', async () => {
  await ask('PATCH', '/clock', { now: '2026-03-01T08:00:00Z', frozen: true });
  expect(await ask('PUT', '/snapshots/before')).toEqual(done);
  const before = server.appliance.snapshot();
  server.appliance.tasks.progress('manual');
  expect(await ask('POST', '/snapshots/before/restore')).toEqual(done);
  expect(server.appliance.snapshot()).toBe(before);
  expect(await ask('GET', '/snapshots')).toEqual({
    status: 200,
    body: { snapshots: [{ name: 'before', savedAt: '2026-03-01T08:00:00.000Z' }] },
  });
  expect(await ask('DELETE', '/snapshots/before')).toEqual(done);
  const gone = refusal(404, 'CONTROL_NO_SNAPSHOT', 'There is no snapshot before. Snapshots: none.');
  expect(await ask('POST', '/snapshots/before/restore')).toEqual(gone);
  expect(await ask('DELETE', '/snapshots/before')).toEqual(gone);
  const names = Array.from({ length: 101 }, (_, index) => `/snapshots/${index}`);
  const last = await names.reduce(
    async (previous, path) => {
      await previous;
      return ask('PUT', path);
    },
    Promise.resolve({ status: 0, body: null }),
  );
  expect(last).toEqual(refusal(400, 'CONTROL_TOO_MANY_SNAPSHOTS', 'At most 100 snapshots are kept.'));
});

test('the clock is set, stopped and moved', async () => {
  expect(await ask('PATCH', '/clock', { now: '2026-03-01T08:00:00Z', frozen: true })).toEqual(done);
  expect(await ask('POST', '/clock/advance', { by: '11 min' })).toEqual(done);
  const body = { now: '2026-03-01T08:11:00.000Z', frozen: true };
  expect(await ask('GET', '/clock')).toEqual({ status: 200, body });
  expect(await ask('POST', '/clock/advance', { by: 'a while' })).toEqual(
    refusal(
      400,
      'CONTROL_BAD_REQUEST',
      '"a while" is not a duration: write milliseconds, or a number with one of ms, s, min, h, d, such as "11 min".',
    ),
  );
  expect(await ask('PATCH', '/clock', { frozen: false })).toEqual(done);
  expect(server.appliance.clock.frozen).toBe(false);
});

test('tasks are listed, finished and failed', async () => {
  expect(await ask('PUT', '/tasks/progress', { mode: 'manual', operation: 'performHsmAction' })).toEqual(
    done,
  );
  const work = { kind: 'zeroizeHsm', order: {} } as const;
  const rest = { startTime: null, finishTime: null, details: 'Waiting.', response: null, createdAt: 0 };
  const source = { operation: 'performHsmAction', path: {} };
  const task = (id: string) => ({ ...rest, id, state: 'Waiting', source, suspended: true, work }) as const;
  server.appliance.change((state) => ({ ...state, tasks: { '0': task('0'), '1': task('1') }, nextTask: 2 }));
  expect(await ask('POST', '/tasks/0/finish')).toEqual(done);
  expect(await ask('POST', '/tasks/1/fail', { message: 'No key.' })).toEqual(done);
  expect(await ask('POST', '/tasks/step')).toEqual(done);
  const operation = 'performHsmAction';
  expect(await ask('GET', '/tasks')).toEqual({
    status: 200,
    body: {
      tasks: [
        { id: '0', state: 'Finished', operation, details: 'Finished.' },
        { id: '1', state: 'Error', operation, details: 'No key.' },
      ],
    },
  });
  expect(await ask('POST', '/tasks/7/finish')).toEqual(
    refusal(404, 'CONTROL_NO_TASK', 'There is no task 7. Tasks: 0, 1.'),
  );
  expect(await ask('POST', '/tasks/0/fail', { message: 'Late.' })).toEqual(
    refusal(404, 'CONTROL_NO_TASK', 'Task 0 has ended before.'),
  );
  expect(await ask('PUT', '/tasks/progress', { mode: 'time' })).toEqual(
    refusal(400, 'CONTROL_BAD_REQUEST', 'The mode time, and only it, takes a time.'),
  );
});

test('a planned fault meets the appliance, and the journal shows it', async () => {
  const fault = { kind: 'failure', failure: 'HSMPLUGIN_INVALID_HSM' };
  expect(await ask('POST', '/faults', { operation: 'getHsm', fault, calls: 1 })).toEqual(done);
  expect(await ask('GET', '/faults')).toEqual({
    status: 200,
    body: { faults: [{ operation: 'getHsm', fault, calls: 1 }] },
  });
  expect([(await call('getHsm')).status, (await call('getHsm')).status]).toEqual([404, 200]);
  const { body } = await ask('GET', '/journal');
  const entry = { at: expect.any(String), operation: 'getHsm', release: '17', caller: 'admin' };
  expect(body).toEqual({
    requests: [
      { number: 1, ...entry, status: 404, error: 'HSMPLUGIN_INVALID_HSM' },
      { number: 2, ...entry, status: 200, error: null },
    ],
  });
  expect([await ask('DELETE', '/journal'), await ask('DELETE', '/faults')]).toEqual([done, done]);
  expect((await ask('GET', '/journal')).body).toEqual({ requests: [] });
  const wrong = await ask('POST', '/faults', {
    operation: 'getHsm',
    fault: { ...fault, failure: 'NOTHING' },
  });
  expect(wrong).toEqual(
    refusal(
      400,
      'CONTROL_BAD_FAULT',
      expect.stringContaining('getHsm documents no NOTHING. It documents: ') as never,
    ),
  );
});

test('an undocumented answer passes the guard only where it is planned', async () => {
  const fault = { kind: 'undocumented', status: 503, headers: { 'Retry-After': '7' }, body: '{"odd":true}' };
  await ask('POST', '/faults', { operation: 'listHsms', fault, calls: 1 });
  expect([await call('listHsms'), (await call('listHsms')).status]).toEqual([
    { status: 503, body: { odd: true } },
    200,
  ]);
});

test.each<[string, string, unknown, number, string, string]>([
  ['GET', '/nothing', undefined, 404, 'CONTROL_NO_RESOURCE', 'The control API has no such path.'],
  ['POST', '/clock', undefined, 405, 'CONTROL_METHOD_NOT_ALLOWED', 'The path has the methods GET, PATCH.'],
  [
    'GET',
    '/clock?x=1',
    undefined,
    400,
    'CONTROL_BAD_REQUEST',
    expect.stringContaining('unknown query') as never,
  ],
  ['PATCH', '/clock', '{', 400, 'CONTROL_BAD_REQUEST', 'The body is no JSON in UTF-8.'],
  ['PATCH', '/clock', undefined, 400, 'CONTROL_BAD_REQUEST', 'The body is no JSON in UTF-8.'],
  ['PATCH', '/clock', { colour: 1 }, 400, 'CONTROL_BAD_REQUEST', expect.stringContaining('body') as never],
  ['POST', '/state/reset', {}, 400, 'CONTROL_BAD_REQUEST', 'The operation takes no body.'],
  [
    'PUT',
    '/snapshots/a%20b',
    undefined,
    400,
    'CONTROL_BAD_REQUEST',
    expect.stringContaining('path/name') as never,
  ],
  ['PUT', '/state', ' '.repeat(9_000_000), 400, 'CONTROL_BAD_REQUEST', 'The body is too large or broke off.'],
])('%s %s with such a body is refused', async (method, path, body, status, id, message) => {
  expect(await ask(method, path, body)).toEqual(refusal(status, id, message));
});
