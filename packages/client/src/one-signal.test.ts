// Many calls with the same signal. Node warns when more than ten listeners are added to it.
import { getEventListeners } from 'node:events';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { account, createFakeAppliance } from './testing/fake-appliance.ts';

const hsmid = '532018';
const task = { id: '5', details: 'Running.', finishTime: '', startTime: '', instance: '/tasks/5' };
const running = { status: 200, body: { ...task, state: 'Running' } };
const finished = {
  status: 303,
  headers: { Location: '/tasks/5/response' },
  body: { ...task, state: 'Finished' },
};

let warnings: string[] = [];
const note = ({ name }: Error) => warnings.push(name);
beforeEach(() => {
  warnings = [];
  process.on('warning', note);
});
afterEach(() => {
  process.off('warning', note);
});

function connect() {
  const { fetch } = createFakeAppliance({
    [`GET /api/lunasa/hsms/${hsmid}`]: { status: 200, body: { id: hsmid, soLoginsLeft: 3 } },
    [`POST /api/lunasa/hsms/${hsmid}/login`]: { status: 204, headers: { Location: '/' } },
    'GET /tasks': { status: 200, body: { tasks: [] } },
    'GET /tasks/5': [...Array.from({ length: 20 }, () => running), finished],
    'GET /tasks/5/response': { status: 200, body: {} },
  });
  return createLunaClient({ ...account, fetch });
}

type Way = (client: ReturnType<typeof connect>, signal: AbortSignal) => Promise<unknown>;

test.each<[string, Way]>([
  ['calls', (client, signal) => client.listTasks({}, { signal })],
  ['SO logins', (client, signal) => client.loginHsmSo({ hsmid, password: 'so' }, { signal })],
  ['waits', (client, signal) => client.waitForTask('5', { signal, intervalMilliseconds: 1 })],
  ['openings', (client, signal) => client.openSession({}, { signal })],
])('twenty %s with one signal cause no warning and leave no listener', async (_, way) => {
  const client = connect();
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 20 }, () => way(client, signal)));
  // Node reports a warning before the next turn.
  await turnOfLoop();
  expect([warnings, getEventListeners(signal, 'abort')]).toEqual([[], []]);
});

test('the signal ends all calls', async () => {
  const client = connect();
  const control = new AbortController();
  const { signal } = control;
  const logins = Array.from({ length: 20 }, () => client.loginHsmSo({ hsmid, password: 'so' }, { signal }));
  control.abort('enough');
  expect(await Promise.allSettled(logins)).toEqual(
    logins.map(() => ({ status: 'rejected', reason: 'enough' })),
  );
});
