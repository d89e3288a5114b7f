// The operations of the control API over real sockets: state, snapshots, clock, tasks, faults and journal.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { partitionIds } from '@lunarest/appliance';
import { type Controlled, done, refusal, startControlled } from './testing/controlled-server.ts';

const { payments } = partitionIds;
let controlled: Controlled;

beforeEach(async () => {
  controlled = await startControlled();
});
afterEach(() => controlled.close());

const ask: Controlled['ask'] = (...asked) => controlled.ask(...asked);
const call: Controlled['call'] = (operation) => controlled.call(operation);

test('an export withholds the hashes of the state, and an import restores them', async () => {
  const { body: exported } = await ask('GET', '/state');
  const { body: whole } = await ask('GET', '/state?secrets=true');
  expect(exported.users.admin.secret).toEqual({ withheld: true });
  expect(JSON.stringify(exported)).not.toContain(whole.users.admin.secret.digest);
  exported.hsm.partitions[payments].label = 'renamed';
  expect(await ask('PUT', '/state', exported)).toEqual(done);
  const { users, hsm } = controlled.server.appliance.snapshot();
  expect([users.admin?.secret, hsm.partitions[payments]?.label]).toEqual([
    whole.users.admin.secret,
    'renamed',
  ]);
  expect(await ask('POST', '/state/reset')).toEqual(done);
  expect(controlled.server.appliance.snapshot().hsm.partitions[payments]?.label).toBe('payments');
});

test('the refusal of an invalid state changes nothing', async () => {
  const before = controlled.server.appliance.snapshot();
  const { body: exported } = await ask('GET', '/state');
  const { admin } = exported.users;
  exported.users.bob = { ...admin, name: 'bob' };
  expect([await ask('PUT', '/state', exported), await ask('PUT', '/state', { users: {} })]).toEqual([
    refusal(
      400,
      'CONTROL_BAD_STATE',
      'The state withholds users.bob.secret, but the appliance has no secret there.',
    ),
    refusal(400, 'CONTROL_BAD_STATE', 'The state has no system.'),
  ]);
  expect(controlled.server.appliance.snapshot()).toBe(before);
});

test('a state with too many levels is refused', async () => {
  const depth = 100_000;
  const nested = `{"users":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  expect(await ask('PUT', '/state', nested)).toEqual(
    refusal(400, 'CONTROL_BAD_STATE', 'The state is nested deeper than 50 levels.'),
  );
});

test('snapshots are saved, listed, restored and deleted by name', async () => {
  await ask('PATCH', '/clock', { now: '2026-03-01T08:00:00Z', frozen: true });
  expect(await ask('PUT', '/snapshots/before')).toEqual(done);
  const before = controlled.server.appliance.snapshot();
  controlled.server.appliance.tasks.progress('manual');
  expect(await ask('POST', '/snapshots/before/restore')).toEqual(done);
  expect(controlled.server.appliance.snapshot()).toBe(before);
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

test('the control API sets, stops and advances the clock', async () => {
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
  expect(await ask('POST', '/clock/advance', { by: '200000000 d' })).toEqual(
    refusal(400, 'CONTROL_BAD_REQUEST', expect.stringContaining('from 1970 to 9998') as never),
  );
  expect(await ask('GET', '/clock')).toEqual({ status: 200, body });
  expect(await ask('PATCH', '/clock', { frozen: false })).toEqual(done);
  expect(controlled.server.appliance.clock.frozen).toBe(false);
});

test('the control API lists, finishes and fails tasks', async () => {
  expect(await ask('PUT', '/tasks/progress', { mode: 'manual', operation: 'performHsmAction' })).toEqual(
    done,
  );
  const work = { kind: 'zeroizeHsm', order: {} } as const;
  const rest = { startTime: null, finishTime: null, details: 'Waiting.', response: null, createdAt: 0 };
  const source = { operation: 'performHsmAction', path: {} };
  const task = (id: string) => ({ ...rest, id, state: 'Waiting', source, suspended: true, work }) as const;
  controlled.server.appliance.change((state) => ({
    ...state,
    tasks: { '0': task('0'), '1': task('1') },
    nextTask: 2,
  }));
  expect(await ask('POST', '/tasks/1/fail', { message: 'No key.' })).toEqual(done);
  expect(await ask('POST', '/tasks/0/finish')).toEqual(done);
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
    refusal(404, 'CONTROL_NO_TASK', 'Task 0 has already ended.'),
  );
  expect(await ask('PUT', '/tasks/progress', { mode: 'time' })).toEqual(
    refusal(400, 'CONTROL_BAD_REQUEST', 'Only the mode time takes a time, and it requires one.'),
  );
});

test('a planned fault affects a request, and the journal records it', async () => {
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
      expect.stringContaining('getHsm does not document NOTHING. It documents: ') as never,
    ),
  );
});

test('the guard passes an undocumented answer only when it is planned', async () => {
  const fault = { kind: 'undocumented', status: 503, headers: { 'Retry-After': '7' }, body: '{"odd":true}' };
  await ask('POST', '/faults', { operation: 'listHsms', fault, calls: 1 });
  expect([await call('listHsms'), (await call('listHsms')).status]).toEqual([
    { status: 503, body: { odd: true } },
    200,
  ]);
});

test.each([
  [{ kind: 'drop' }, "body/fault must have required property 'when'"],
  [{ kind: 'undocumented', status: 'x', headers: {}, body: '' }, 'body/fault/status must be integer'],
  [{ kind: 'drop', when: 'never' }, 'body/fault/when must be one of before, after'],
  [{ kind: 'slow' }, 'body/fault/kind must be one of the documented values'],
  [{ when: 'after' }, 'body/fault/kind must be one of the documented values'],
])('the refusal of the fault %j is about its kind', async (fault, problem) => {
  expect(await ask('POST', '/faults', { operation: 'listHsms', fault })).toEqual(
    refusal(400, 'CONTROL_BAD_REQUEST', `The request violates the contract: ${problem}.`),
  );
});

test('an undocumented answer that cannot be sent is refused, and its headers of the connection are omitted', async () => {
  const headers = { 'Transfer-Encoding': 'chunked', Trailer: 'X', 'content-length': '7' };
  const fault = { kind: 'undocumented', status: 200, headers, body: 'x' };
  const unsendable = { ...fault, headers: { 'X\r\nY': '1' } };
  expect(await ask('POST', '/faults', { operation: 'listHsms', fault: unsendable })).toEqual(
    refusal(400, 'CONTROL_BAD_FAULT', 'The header "X\\r\\nY" of an answer cannot have the value "1".'),
  );
  expect(await ask('POST', '/faults', { operation: 'listHsms', fault })).toEqual(done);
  const { body } = await ask('GET', '/faults');
  expect(body).toEqual({ faults: [{ operation: 'listHsms', fault: { ...fault, headers: {} } }] });
});
