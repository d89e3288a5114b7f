// The outcomes of waiting for a task, with mocked waits.
import { describe, expect, test } from '@jest/globals';
import {
  createSmallClient,
  getTask,
  getTaskResponse,
  listTaskActions,
  listTasks,
  performTaskAction,
  unknownAsValue,
} from './generated/release-17.ts';
import { createLunaClient } from './luna-client.ts';
import { connect } from './testing/connect.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';
import { type WaitForTaskOptions, waitForTask } from './wait-for-task.ts';

const task = (state: 'Waiting' | 'Running' | 'Finished' | 'Error') => ({
  details: 'zeroize',
  finishTime: '',
  instance: '/tasks/3',
  responseUrl: '/tasks/3/response',
  sourceUrl: '',
  startTime: '',
  state,
});
const seen = (state: 'Waiting' | 'Running'): Answer => ({ status: 200, body: task(state) });
const ended = (state: 'Finished' | 'Error'): Answer => ({
  status: 303,
  headers: { Location: '/tasks/3/response' },
  body: task(state),
});
const actions = (...ids: string[]): Answer => ({
  status: 200,
  body: { actions: ids.map((id) => ({ id, url: `/tasks/3/actions/${id}` })) },
});
const gone = refuse(410, 'FRAMEWORK_TASK_DOES_NOT_EXIST');

/** Waits for task 3 of an appliance with these answers; the waits are only recorded. */
async function wait(table: Record<string, Answer | readonly Answer[]>, options: WaitForTaskOptions = {}) {
  const appliance = createFakeAppliance(table);
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const client = createLunaClient({ ...account, fetch: appliance.fetch });
  const outcome = await client.waitForTask('3', { sleep, ...options });
  return { outcome, waits, calls: appliance.calls().slice(1) };
}

test('a finished task has its response', async () => {
  const response = { status: 200, body: { kept: true } };
  expect(
    await wait({ 'GET /tasks/3': [seen('Running'), ended('Finished')], 'GET /tasks/3/response': response }),
  ).toEqual({
    outcome: { outcome: 'finished', task: task('Finished'), response: { kept: true } },
    waits: [500],
    calls: ['GET /tasks/3', 'GET /tasks/3', 'GET /tasks/3/response'],
  });
});

test('the response of a failed task is not read, because that would delete it', async () => {
  expect(await wait({ 'GET /tasks/3': ended('Error') })).toEqual({
    outcome: { outcome: 'failed', task: task('Error') },
    waits: [],
    calls: ['GET /tasks/3'],
  });
});

test.each<[string, Record<string, Answer>]>([
  ['before its state is read', { 'GET /tasks/3': gone }],
  ['before its actions are read', { 'GET /tasks/3': seen('Waiting'), 'GET /tasks/3/actions': gone }],
  ['before its response is read', { 'GET /tasks/3': ended('Finished'), 'GET /tasks/3/response': gone }],
])('a task can disappear %s', async (_when, table) => {
  expect((await wait(table)).outcome).toEqual({ outcome: 'gone' });
});

test('a refusal is the outcome', async () => {
  const forbidden = refuse(401, 'FRAMEWORK_NO_ACL_RULE');
  expect((await wait({ 'GET /tasks/3': forbidden })).outcome).toEqual({
    outcome: 'refused',
    status: 401,
    error: forbidden.body,
  });
});

describe('a task that waits', () => {
  test('for its start is not started by default', async () => {
    expect(await wait({ 'GET /tasks/3': seen('Waiting'), 'GET /tasks/3/actions': actions('start') })).toEqual(
      {
        outcome: { outcome: 'suspended', task: task('Waiting') },
        waits: [],
        calls: ['GET /tasks/3', 'GET /tasks/3/actions'],
      },
    );
  });

  test.each<[string, Answer]>([
    ['is started on request', { status: 204, headers: { Location: '/tasks/3' } }],
    ['may have started in the meantime', refuse(409, 'FRAMEWORK_TASK_NOT_WAITING')],
  ])('for its start %s', async (_what, started) => {
    const table = {
      'GET /tasks/3': [seen('Waiting'), ended('Finished')],
      'GET /tasks/3/actions': actions('start'),
      'POST /tasks/3/actions/start': started,
      'GET /tasks/3/response': { status: 200, body: {} },
    };
    expect(await wait(table, { startSuspended: true })).toEqual({
      outcome: { outcome: 'finished', task: task('Finished'), response: {} },
      waits: [500],
      calls: [
        'GET /tasks/3',
        'GET /tasks/3/actions',
        'POST /tasks/3/actions/start',
        'GET /tasks/3',
        'GET /tasks/3/response',
      ],
    });
  });

  test('for a person at the PED is polled', async () => {
    const table = {
      'GET /tasks/3': [seen('Waiting'), ended('Error')],
      'GET /tasks/3/actions': actions(),
    };
    expect(await wait(table, { startSuspended: true })).toEqual({
      outcome: { outcome: 'failed', task: task('Error') },
      waits: [500],
      calls: ['GET /tasks/3', 'GET /tasks/3/actions', 'GET /tasks/3'],
    });
  });
});

describe('the timeout', () => {
  test('is a minute with polls every half second by default', async () => {
    const { outcome, waits } = await wait({ 'GET /tasks/3': seen('Running') });
    expect(outcome).toEqual({ outcome: 'timeout', task: task('Running') });
    expect(waits).toEqual(Array(120).fill(500));
  });

  test('applies even without time between the polls', async () => {
    const options = { timeoutMilliseconds: 200, intervalMilliseconds: 0 };
    const { outcome } = await wait({ 'GET /tasks/3': seen('Running') }, options);
    expect(outcome).toEqual({ outcome: 'timeout', task: task('Running') });
  });

  test.each<[string, Record<string, Answer>, unknown]>([
    ['the state', { 'GET /tasks/3': hang }, null],
    [
      'the list of actions',
      { 'GET /tasks/3': seen('Waiting'), 'GET /tasks/3/actions': hang },
      task('Waiting'),
    ],
  ])('applies while the request for %s has no answer', async (_what, table, last) => {
    const { outcome } = await wait(table, { timeoutMilliseconds: 700 });
    expect(outcome).toEqual({ outcome: 'timeout', task: last });
  });

  test('yields to the signal of the call', async () => {
    const giveUp = new AbortController();
    const sleep = async () => giveUp.abort(new Error('never mind'));
    const options = { sleep, signal: giveUp.signal };
    await expect(wait({ 'GET /tasks/3': seen('Running') }, options)).rejects.toThrow('never mind');
  });

  test('uses real waits unless the caller passes sleep', async () => {
    const table = { 'GET /tasks/3': [seen('Running'), ended('Error')] };
    const { outcome } = await wait(table, { sleep: undefined, intervalMilliseconds: 1 });
    expect(outcome).toEqual({ outcome: 'failed', task: task('Error') });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 24 * 60 * 60 * 1000 + 1])(
    'cannot be %p milliseconds',
    async (milliseconds) => {
      await expect(wait({}, { timeoutMilliseconds: milliseconds })).rejects.toThrow(
        new RangeError('timeoutMilliseconds must be between 0 and 86400000'),
      );
      await expect(wait({}, { intervalMilliseconds: milliseconds })).rejects.toThrow(
        new RangeError('intervalMilliseconds must be between 0 and 86400000'),
      );
    },
  );
});

/** An answer that never arrives, from a fetch that ignores signals. */
function hang(): Promise<Response> {
  return new Promise(() => {});
}

test('the result of an operation refers to its task, and each poll is reported', async () => {
  const { client } = connect({
    'GET /tasks/3': [seen('Running'), ended('Error')],
  });
  const states: string[] = [];
  const outcome = await client.waitForTask(
    { headers: { location: 'https://luna.example/tasks/3' } },
    { sleep: async () => {}, onProgress: ({ state }) => states.push(state) },
  );
  expect({ outcome, states }).toEqual({
    outcome: { outcome: 'failed', task: task('Error') },
    states: ['Running', 'Error'],
  });
});

describe('when a browser hides the redirection', () => {
  /** The answer of fetch in a page for a redirection that is not followed. */
  const hidden: Answer = () => Response.error();
  const list = (...tasks: unknown[]): Answer => ({ status: 200, body: { tasks } });

  test('the list shows the end of a task', async () => {
    const other = { ...task('Running'), instance: '/tasks/13' };
    const table = {
      'GET /tasks/3': [seen('Running'), hidden],
      'GET /tasks': list(other, task('Finished')),
      'GET /tasks/3/response': { status: 200, body: { kept: true } },
    };
    expect(await wait(table)).toEqual({
      outcome: { outcome: 'finished', task: task('Finished'), response: { kept: true } },
      waits: [500],
      calls: ['GET /tasks/3', 'GET /tasks/3', 'GET /tasks', 'GET /tasks/3/response'],
    });
  });

  test('a task that the list does not have is an unexpected answer', async () => {
    await expect(wait({ 'GET /tasks/3': hidden, 'GET /tasks': list() })).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      operation: 'getTask',
      status: 0,
    });
  });

  test('a refusal of the list is the outcome', async () => {
    const forbidden = refuse(401, 'FRAMEWORK_NO_ACL_RULE');
    expect((await wait({ 'GET /tasks/3': hidden, 'GET /tasks': forbidden })).outcome).toEqual({
      outcome: 'refused',
      status: 401,
      error: forbidden.body,
    });
  });
});

describe('a client of a few operations with unknown: value', () => {
  const connect = (table: Record<string, Answer>) => {
    const parts = [
      getTask,
      getTaskResponse,
      listTaskActions,
      listTasks,
      performTaskAction,
      unknownAsValue,
    ] as const;
    const { fetch } = createFakeAppliance(table);
    return createSmallClient(parts, { ...account, fetch, unknown: 'value' });
  };
  const teapot = { status: 418, body: 'teapot' };
  const waiting = { 'GET /tasks/3': seen('Waiting'), 'GET /tasks/3/actions': actions('start') };

  test.each<[string, Record<string, Answer>]>([
    ['getTask', { 'GET /tasks/3': teapot }],
    ['listTaskActions', { 'GET /tasks/3': seen('Waiting'), 'GET /tasks/3/actions': teapot }],
    ['performTaskAction', { ...waiting, 'POST /tasks/3/actions/start': teapot }],
    ['getTaskResponse', { 'GET /tasks/3': ended('Finished'), 'GET /tasks/3/response': teapot }],
    ['listTasks', { 'GET /tasks/3': () => Response.error(), 'GET /tasks': teapot }],
  ])('rejects for an undocumented answer to %s', async (operation, table) => {
    const outcome = waitForTask(connect(table), '3', { startSuspended: true });
    await expect(outcome).rejects.toMatchObject({ name: 'UnexpectedAnswerError', operation, status: 418 });
  });

  test('also reads the end of a task from the list', async () => {
    const list = { status: 200, body: { tasks: [task('Error')] } };
    const client = connect({ 'GET /tasks/3': () => Response.error(), 'GET /tasks': list });
    expect(await waitForTask(client, '3')).toEqual({ outcome: 'failed', task: task('Error') });
  });
});
