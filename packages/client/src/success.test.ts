import { expect, test } from '@jest/globals';
import { RefusedError, UnexpectedAnswerError } from './errors.ts';
import { createLunaClient } from './luna-client.ts';
import { success } from './success.ts';
import { account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const { fetch } = createFakeAppliance({
  'GET /tasks': { status: 200, body: { tasks: [] } },
  'DELETE /tasks': { status: 204 },
  'GET /tasks/1': {
    status: 303,
    headers: { Location: '/tasks/1/response' },
    body: { state: 'Finished' },
  },
  'GET /tasks/2': refuse(410, 'FRAMEWORK_TASK_DOES_NOT_EXIST'),
  'GET /tasks/3': { status: 418 },
});
const luna = createLunaClient({ ...account, fetch });

test('a success is returned, and its type has a body', async () => {
  const { body } = success(await luna.listTasks());
  expect(body.tasks).toEqual([]);
  const done: 204 = success(await luna.deleteTasks()).status;
  expect(done).toBe(204);
});

test('an operation with several successes has those statuses', async () => {
  const found = success(await luna.getTask({ taskid: '1' }));
  const status: 200 | 303 = found.status;
  expect([status, found.body.state]).toEqual([303, 'Finished']);
});

test('a function of a promise keeps the type', async () => {
  const { body } = await luna.listTasks().then(success);
  expect(body.tasks).toEqual([]);
});

test('a refusal is thrown with its status and its error', async () => {
  const refused = await luna.getTask({ taskid: '2' });
  let failure: unknown;
  try {
    success(refused);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(RefusedError);
  expect(failure).toMatchObject({
    name: 'RefusedError',
    message: 'FRAMEWORK_TASK_DOES_NOT_EXIST (status 410): refused',
    status: 410,
    error: { id: 'FRAMEWORK_TASK_DOES_NOT_EXIST', details: 'refused' },
  });
});

test('an unexpected answer that the client returned as a value is thrown', async () => {
  const lenient = createLunaClient({ ...account, fetch, unknown: 'value' });
  const answer = await lenient.getTask({ taskid: '3' });
  expect(() => success(answer)).toThrow(UnexpectedAnswerError);
});
