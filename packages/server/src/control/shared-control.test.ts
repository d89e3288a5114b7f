// The control API of a shared appliance: it waits for the store and reports when the store cannot be reached.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ApplianceState, buildScenario, partitionIds } from '@lunarest/appliance';
import {
  createClock,
  createSharedAppliance,
  type SharedKept,
  type SharedStore,
  UnavailableError,
} from '@lunarest/simulator/control';
import { createNodeEnvironment } from '../node-environment.ts';
import { type RunningControl, serveControl } from './serve-control.ts';
import { done, refusal } from './testing/controlled-server.ts';

let control: RunningControl;
let isLost: boolean;
let logged: string[];

beforeEach(async () => {
  isLost = false;
  logged = [];
  const clock = createClock(Date.now);
  const { control: controlled } = await createSharedAppliance({
    build: (environment) => buildScenario('demo', environment),
    platform: createNodeEnvironment(clock.now),
    profile: 'documented',
    clock,
    openStore: async (initial) => storeOf(initial, () => isLost),
  });
  const note = (facts: object, about: string) => void logged.push(JSON.stringify({ ...facts, about }));
  control = await serveControl(controlled, 0, { info: () => undefined, error: note });
});
afterEach(() => control.close());

/** A store in memory that can be unreachable. */
function storeOf(initial: ApplianceState, lost: () => boolean): SharedStore {
  let kept: SharedKept = { state: initial, clock: { ahead: 0, stopped: null }, version: 0 };
  let start = initial;
  const reach = () => {
    if (lost()) throw new UnavailableError('The store is out of reach.');
  };
  return {
    async read() {
      reach();
      return kept;
    },
    async commit(shared, version) {
      reach();
      if (version !== kept.version) return false;
      kept = { ...shared, version: version + 1 };
      return true;
    },
    async readInitial() {
      reach();
      return start;
    },
    async keepInitial(state) {
      reach();
      start = state;
    },
  };
}

async function ask(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${control.url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${control.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const given = await answer.text();
  return { status: answer.status, body: given === '' ? null : JSON.parse(given) };
}

test('the control API reads state, clock, scenario and snapshots from the store', async () => {
  expect(await ask('PATCH', '/clock', { now: '2026-03-01T08:00:00Z', frozen: true })).toEqual(done);
  expect(await ask('POST', '/clock/advance', { by: '11 min' })).toEqual(done);
  expect(await ask('GET', '/clock')).toEqual({
    status: 200,
    body: { now: '2026-03-01T08:11:00.000Z', frozen: true },
  });
  expect(await ask('PATCH', '/clock', { now: 'tomorrow', frozen: false })).toMatchObject({ status: 400 });
  const { body: exported } = await ask('GET', '/state');
  exported.hsm.partitions[partitionIds.payments].label = 'renamed';
  expect(await ask('PUT', '/snapshots/before')).toEqual(done);
  expect(await ask('PUT', '/state', exported)).toEqual(done);
  const labelNow = async () => (await ask('GET', '/state')).body.hsm.partitions[partitionIds.payments]?.label;
  const renamed = await labelNow();
  expect(await ask('POST', '/snapshots/before/restore')).toEqual(done);
  expect([renamed, await labelNow()]).toEqual(['renamed', 'payments']);
  expect(
    await ask('PUT', '/scenario', { name: 'lab', hsm: { label: 'lab', so: 'lab-so-Passw0rd' } }),
  ).toEqual(done);
  exported.hsm.label = 'changed';
  expect(await ask('POST', '/state/reset')).toEqual(done);
  expect((await ask('GET', '/state')).body.hsm.label).toBe('lab');
});

test.each<[string, string, unknown]>([
  ['GET', '/state', undefined],
  ['PUT', '/state', {}],
  ['POST', '/state/reset', undefined],
  ['PUT', '/scenario', { name: 'lab' }],
  ['PUT', '/snapshots/a', undefined],
  ['GET', '/clock', undefined],
  ['PATCH', '/clock', { frozen: true }],
  ['POST', '/clock/advance', { by: '1 s' }],
  ['GET', '/tasks', undefined],
  ['PUT', '/tasks/progress', { mode: 'manual' }],
  ['POST', '/tasks/step', undefined],
  ['POST', '/tasks/0/finish', undefined],
  ['POST', '/tasks/0/fail', { message: 'No key.' }],
])('%s %s gets 503 while the store cannot be reached', async (method, path, body) => {
  isLost = true;
  expect(await ask(method, path, body)).toEqual(
    refusal(503, 'CONTROL_UNAVAILABLE', 'The shared store is not reachable.'),
  );
  expect(logged).toHaveLength(1);
  isLost = false;
  expect((await ask('GET', '/clock')).status).toBe(200);
});

test('a snapshot can be restored as soon as the store can be reached', async () => {
  await ask('PUT', '/snapshots/a');
  isLost = true;
  const refused = await ask('POST', '/snapshots/a/restore');
  isLost = false;
  expect([refused.status, await ask('POST', '/snapshots/a/restore')]).toEqual([503, done]);
});

test('faults and journal remain available while the store cannot be reached', async () => {
  isLost = true;
  const fault = { kind: 'failure', failure: 'HSMPLUGIN_INVALID_HSM' };
  expect(await ask('POST', '/faults', { operation: 'getHsm', fault, calls: 1 })).toEqual(done);
  expect((await ask('GET', '/faults')).body.faults).toHaveLength(1);
  expect(await ask('GET', '/journal')).toEqual({ status: 200, body: { requests: [] } });
  expect(await ask('GET', '/profile')).toEqual({ status: 200, body: { profile: 'documented' } });
});
