import { readFileSync } from 'node:fs';
import { mock } from 'node:test';
import { describe, expect, test } from '@jest/globals';
import {
  ContradictionError,
  delayed,
  dropped,
  hsm,
  partition,
  partitionIds,
  serialNumber,
  startAppliance,
  user,
  userPasswords,
} from './index.ts';

const hsmid = serialNumber;
const { payments } = partitionIds;

describe.each(['https', 'http', 'none'] as const)('with the transport %s', (transport) => {
  test('the client calls a separate appliance', async () => {
    await using appliance = await startAppliance({ transport });
    const { client, state } = appliance;
    expect(await client.listHsms()).toMatchObject({ status: 200, body: { hsms: [{ id: hsmid }] } });
    expect(state.sessions.count).toBe(0);
    expect(appliance.state.sessions.count).toBe(1);
    expect(appliance.requests).toEqual([
      {
        number: 1,
        at: expect.any(Number),
        operation: 'openSession',
        release: '17',
        caller: 'admin',
        status: 204,
        error: null,
      },
      {
        number: 2,
        at: expect.any(Number),
        operation: 'listHsms',
        release: '17',
        caller: 'admin',
        status: 200,
        error: null,
      },
    ]);
  });

  test('the client uses an older release on request', async () => {
    await using appliance = await startAppliance({ transport, release: '14' });
    expect(await appliance.client.getHsm({ hsmid })).toMatchObject({ status: 200 });
    expect(appliance.requests.map(({ release }) => release)).toEqual(['14', '14']);
  });

  test('an operation fails as often as planned, and then succeeds', async () => {
    await using appliance = await startAppliance({ transport });
    const { client, faults } = appliance;
    faults.times(2, 'getHsm', 'HSMPLUGIN_INVALID_HSM');
    const answers = [
      await client.getHsm({ hsmid }),
      await client.getHsm({ hsmid }),
      await client.getHsm({ hsmid }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200]);
  });

  test('a connection is dropped before the operation is performed or, on request, after it', async () => {
    await using appliance = await startAppliance({ transport });
    const { client, faults } = appliance;
    await client.listTasks();
    const robot = { userId: 'robot', password: 'robot-Passw0rd' };
    faults.next('createUser', dropped());
    await expect(client.createUser({ body: robot })).rejects.toMatchObject({ name: 'ConnectionError' });
    const before = Object.keys(appliance.state.users);
    faults.next('createUser', dropped('after'));
    await expect(client.createUser({ body: robot })).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(before).not.toContain('robot');
    expect(Object.keys(appliance.state.users)).toContain('robot');
    expect(appliance.requests.slice(-2).map(({ status }) => status)).toEqual([null, null]);
  });

  test('an undocumented answer reaches the caller', async () => {
    await using appliance = await startAppliance({ transport });
    appliance.faults.nextUndocumented('getHsm', { status: 503, body: { odd: true } });
    await expect(appliance.client.getHsm({ hsmid })).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      status: 503,
    });
    expect(await appliance.client.getHsm({ hsmid })).toMatchObject({ status: 200 });
  });

  test('a caller can abort a delayed call', async () => {
    await using appliance = await startAppliance({ transport });
    const { client, faults } = appliance;
    await client.listTasks();
    faults.next('getHsm', delayed('1 h'));
    const giveUp = new AbortController();
    const waiting = client.getHsm({ hsmid }, { signal: giveUp.signal });
    giveUp.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
  });
});

test('a hundred appliances in one process are independent', async () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  const appliances = await Promise.all(
    numbers.map((number) =>
      startAppliance({
        transport: number % 2 === 0 ? 'https' : 'none',
        scenario: 'factory',
        with: [hsm({ label: `number ${number}`, so: 'so-Passw0rd' })],
      }),
    ),
  );
  const labels = await Promise.all(
    appliances.map(async ({ client }) => {
      const answer = await client.getHsm({ hsmid });
      return answer.status === 200 ? answer.body.label : answer.error.id;
    }),
  );
  // Stops the clock, because a client abandons a session if closing it takes too long.
  mock.timers.enable({ apis: ['setTimeout'] });
  await Promise.all(appliances.map(({ close }) => close())).finally(() => mock.timers.reset());
  expect(labels).toEqual(numbers.map((number) => `number ${number}`));
  expect(appliances.map(({ state }) => state.sessions.count)).toEqual(numbers.map(() => 0));
});

describe('the clock', () => {
  test('ends sessions when it is advanced', async () => {
    await using appliance = await startAppliance({ transport: 'none', clock: '2026-03-01T08:00:00Z' });
    const { client, clock } = appliance;
    clock.freeze();
    await client.listHsms();
    clock.advance('11 min');
    expect(await client.listHsms()).toMatchObject({ status: 200 });
    expect(appliance.requests.map(({ operation, error }) => [operation, error])).toEqual([
      ['openSession', null],
      ['listHsms', null],
      ['listHsms', 'FRAMEWORK_NO_SESSION_COOKIE'],
      ['openSession', null],
      ['listHsms', null],
    ]);
  });

  test('does not advance when it is frozen', async () => {
    await using appliance = await startAppliance({ transport: 'none', clock: '2026-03-01T08:00:00Z' });
    appliance.clock.freeze();
    appliance.clock.set('2026-03-01T09:00:00Z');
    expect([appliance.clock.now(), appliance.clock.frozen]).toEqual([Date.UTC(2026, 2, 1, 9), true]);
  });
});

describe('tasks', () => {
  test('of one operation wait until the test ends them one by one', async () => {
    await using appliance = await startAppliance({ transport: 'none', scenario: 'ped' });
    const { client, tasks } = appliance;
    tasks.progress('manual', 'loginPartition');
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } });
    const login = { hsmid, partitionid: payments, body: { role: 'so', ped: '0' } };
    await client.loginPartition(login);
    await client.loginPartition(login);
    tasks.fail('2', 'No key was inserted.');
    expect(await client.listTasks()).toMatchObject({ status: 200 });
    expect(tasks.list().map(({ state, details }) => [state, details])).toEqual([
      ['Finished', 'Finished.'],
      ['Waiting', 'Waiting.'],
      ['Error', 'No key was inserted.'],
    ]);
    tasks.finish('1');
    expect(await client.getTask({ taskid: '1' })).toMatchObject({ status: 303 });
    expect(() => tasks.finish('9')).toThrow('There is no task 9. Tasks: 0, 1, 2.');
  });

  test('end after a time', async () => {
    await using appliance = await startAppliance({
      transport: 'none',
      scenario: 'ped',
      tasks: { time: '30 s' },
    });
    const { client, clock } = appliance;
    clock.freeze();
    await client.loginHsm({ hsmid, body: { role: 'so', ped: '0' } });
    const early = await client.getTask({ taskid: '0' });
    clock.advance('30 s');
    expect([early.status, (await client.getTask({ taskid: '0' })).status]).toEqual([200, 303]);
  });
});

describe('the state', () => {
  test('is the initial one after a reset, with the progress of tasks in the options', async () => {
    await using appliance = await startAppliance({ transport: 'none', tasks: 'manual' });
    appliance.tasks.progress('immediate');
    appliance.reset();
    expect(appliance.state.taskProgress).toEqual({ mode: 'manual' });
  });

  test('can be restored as a value, and a reset restores the initial one', async () => {
    await using appliance = await startAppliance({ transport: 'none', with: [partition({ label: 'keys' })] });
    const start = appliance.state;
    appliance.shape(user({ name: 'robot', password: 'robot-Passw0rd', role: 'operator' }));
    const shaped = JSON.parse(JSON.stringify(appliance.state));
    appliance.reset();
    expect(appliance.state).toEqual(start);
    appliance.restore(shaped);
    expect(appliance.state.users.robot?.name).toBe('robot');
    const robot = appliance.clientOf('robot', 'robot-Passw0rd');
    expect(await robot.openSession()).toMatchObject({ status: 204 });
  });

  test('is that of another scenario after `start`, and a reset restores this scenario', async () => {
    await using appliance = await startAppliance({ transport: 'none', with: [partition({ label: 'keys' })] });
    expect(() => appliance.start(JSON.parse('"moon"'))).toThrow(
      'start: scenario must be one of demo, factory, legacy-firmware, ped, or an object with a name.',
    );
    appliance.start('factory');
    expect(appliance.state.hsm.initialized).toBe(false);
    appliance.shape(hsm({ label: 'mine', so: 'so-Passw0rd' }));
    appliance.reset();
    expect(appliance.state.hsm.initialized).toBe(false);
  });

  test('does not change when invalid values and contradictions are refused', async () => {
    await using appliance = await startAppliance({ transport: 'none' });
    const before = appliance.state;
    expect(() => appliance.restore({ ...before, users: [] as never })).toThrow(
      'The state.users is a list, not an object.',
    );
    expect(() => appliance.shape(partition({ label: 'more' }), partition({ label: 'more' }))).toThrow(
      new ContradictionError('The partition more already exists.'),
    );
    expect(appliance.state).toBe(before);
  });

  test('has the same tokens and salts for the same seed', async () => {
    const clock = '2026-03-01T08:00:00Z';
    const start = () => startAppliance({ transport: 'none', seed: 7, clock });
    await using first = await start();
    await using second = await start();
    await using other = await startAppliance({ transport: 'none', seed: 8, clock });
    await Promise.all([first, second, other].map(({ client }) => client.openSession()));
    expect(first.state.sessions.kept).toMatchObject(keysOf(second.state.sessions.kept));
    expect(first.state.users.admin?.secret).toEqual(second.state.users.admin?.secret);
    expect(first.state.users.admin?.secret).not.toEqual(other.state.users.admin?.secret);
  });
});

test('a raw request needs no port', async () => {
  await using appliance = await startAppliance({ transport: 'none' });
  const headers = { 'Accept-Type': 'application/vnd.safenetinc.lunasa+json;version=17' };
  const path = '/api/lunasa/nothing';
  const url = new URL(path, appliance.url);
  for (const input of [path, url, url.href, new Request(url)]) {
    const answer = await appliance.fetch(input, { headers });
    expect([answer.status, Object(await answer.json()).id]).toEqual([404, 'FRAMEWORK_NO_RESOURCE']);
  }
});

test.each<[string, RequestInit]>([
  ['http://', {}],
  ['/api/lunasa/hsms', { method: 'GET', body: 'none' }],
])('a malformed raw request to %s with %j rejects', async (input, init) => {
  await using appliance = await startAppliance({ transport: 'none' });
  const answer = appliance.fetch(input, init);
  await expect(answer).rejects.toThrow(TypeError);
});

test.each<[object, string]>([
  [{ port: 'abc' }, 'startAppliance: port must be a whole number from 0 to 65535.'],
  [
    { scenario: 'nope' },
    'startAppliance: scenario must be one of demo, factory, legacy-firmware, ped, or an object with a name.',
  ],
  [{ release: '99' }, 'startAppliance: release must be one of 14, 17.'],
  [{ transport: 'carrier pigeon' }, 'startAppliance: transport must be one of https, http, none.'],
  [{ tasks: 'later' }, 'startAppliance: tasks must be "immediate", "manual" or { time: "30 s" }.'],
  [{ clock: 'noon' }, 'startAppliance: clock must be a time such as "2026-03-01T08:00:00Z" or milliseconds.'],
  [{ with: [{}] }, 'startAppliance: with must be a list of changes, such as [partition({ label: "keys" })].'],
  [
    { prot: 1 },
    'startAppliance has no option prot. Known: clock, port, profile, release, scenario, seed, tasks, transport, with.',
  ],
])('the options %j are refused', async (options, message) => {
  await expect(startAppliance(options)).rejects.toThrow(new TypeError(message));
});

test('operations and failures are typed, and the error for an unknown name lists the valid names', async () => {
  await using appliance = await startAppliance({ transport: 'none' });
  const { faults } = appliance;
  // @ts-expect-error This operation does not document the failure.
  expect(() => faults.next('listPartitions', 'SERVERPLUGIN_INTERNAL_ERROR')).toThrow(
    /^listPartitions does not document SERVERPLUGIN_INTERNAL_ERROR\. It documents: FRAMEWORK_BAD_REQUEST, /,
  );
  // @ts-expect-error There is no such operation.
  expect(() => faults.always('listPartition', 'HSMPLUGIN_INVALID_HSM')).toThrow(
    /^There is no operation "listPartition"\. Known: .*listPartitions, /,
  );
  // @ts-expect-error There is no such operation.
  expect(() => appliance.tasks.progress('manual', 'listPartition')).toThrow(/^There is no operation/);
});

test('the journal contains no secret', async () => {
  await using appliance = await startAppliance({ transport: 'none' });
  await appliance.clientOf('admin', 'a-wrong-Passw0rd').listHsms();
  const login = { role: 'so', password: 'no-such-Passw0rd' };
  await appliance.client.loginPartition({ hsmid, partitionid: payments, body: login });
  const written = JSON.stringify(appliance.requests);
  expect(appliance.requests.map(({ error }) => error)).toContain('FRAMEWORK_USER_NOT_AUTHENTICATED');
  const secrets = ['Passw0rd', userPasswords.admin, payments];
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});

test('the README begins with the tested example', () => {
  const text = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const lines = text('README.md').split('\n');
  const [, block] = /```ts\n(.*?)```/s.exec(text('README.md')) ?? [];
  expect(block).toBe(text('src/example.test.ts'));
  expect(lines.slice(0, 20).join('\n')).toContain('await appliance.client.listPartitions(');
});

function keysOf(record: object): object {
  return Object.fromEntries(Object.keys(record).map((key) => [key, expect.anything()]));
}
