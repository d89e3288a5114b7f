// Every answer is either an answer of the contract or an UnexpectedAnswerError.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import { connect } from './testing/connect.ts';
import { type Answer, account, createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const smk = { hsmid: '1', partitionid: '2', smkid: 'rollover', actionid: 'start' };
const call = 'POST /api/lunasa/hsms/1/partitions/2/smk/rollover/actions/start';

function perform(answer: Answer) {
  const client = createLunaClient({ ...account, fetch: createFakeAppliance({ [call]: answer }).fetch });
  return client.performSmkAction(smk);
}

test.each([
  [403, 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'],
  [409, 'HSMPLUGIN_SMK_NOT_INITIALIZED'],
  [422, 'HSMPLUGIN_OPERATION_NOT_ALLOWED'],
])('a documented refusal with %d is a result', async (status, id) => {
  const refused = refuse(status, id);
  expect(await perform(refused)).toEqual({ status, error: refused.body });
});

test('an empty object is a body', async () => {
  expect(await perform({ status: 200, body: {} })).toEqual({ status: 200, body: {} });
});

test('the largest exact integers are unchanged', async () => {
  const body = { id: Number.MAX_SAFE_INTEGER, of: Number.MIN_SAFE_INTEGER, share: 0.1 };
  expect(await perform({ status: 200, body })).toEqual({ status: 200, body });
});

const noError = 'the body is not an error of the contract';
const noObject = 'the body is not a JSON object of exact numbers';

test.each<[string, Answer, string, string | undefined]>([
  [
    'a status the contract does not have',
    { status: 418 },
    'the contract does not document this answer',
    undefined,
  ],
  [
    'an error of another operation',
    refuse(409, 'FRAMEWORK_TASK_NOT_COMPLETE'),
    'the contract documents no FRAMEWORK_TASK_NOT_COMPLETE here',
    'FRAMEWORK_TASK_NOT_COMPLETE',
  ],
  [
    'an error with an invalid identifier',
    refuse(409, 'wrong password s3cret'),
    'the contract documents no such error here',
    undefined,
  ],
  ['an error without a body', { status: 409 }, noError, undefined],
  ['an error page', { status: 409, body: '<h1>s3cret</h1>' }, noError, undefined],
  ['an incomplete error', { status: 409, body: { id: 'FRAMEWORK_X' } }, noError, 'FRAMEWORK_X'],
  ['a success without its body', { status: 200 }, noObject, undefined],
  ['a success with text', { status: 200, body: 's3cret' }, noObject, undefined],
  ['a success with a list', { status: 200, body: [] }, noObject, undefined],
  ['a success with an infinite number', { status: 200, body: '{"id":-1e400}' }, noObject, undefined],
  ['a success with null', { status: 200, body: null }, noObject, undefined],
  ['an integer that would be rounded', { status: 200, body: '{"id":9007199254740993}' }, noObject, undefined],
])('%s is unexpected', async (_what, answer, reason, errorId) => {
  const failure: unknown = await perform(answer).catch((error: unknown) => error);
  const status = 'status' in answer ? answer.status : 0;
  expect(failure).toMatchObject({
    name: 'UnexpectedAnswerError',
    operation: 'performSmkAction',
    message: `performSmkAction: ${reason} (status ${status})`,
    status,
    errorId,
  });
});

test('a missing header is unexpected, because the types declare it', async () => {
  const { client } = connect({ 'POST /api/lunasa/hsms/1/logout': { status: 204 } });
  await expect(client.logoutHsm({ hsmid: '1' })).rejects.toThrow(
    'logoutHsm: the header location is missing (status 204)',
  );
});

test('the error explains a redirection that a browser hides', async () => {
  const hidden = () => Object.defineProperty(new Response(), 'status', { value: 0 });
  const { client } = connect({ 'GET /tasks/3': hidden });
  await expect(client.getTask({ taskid: '3' })).rejects.toThrow(
    'getTask: scripts in a page cannot read redirects: use waitForTask for a task (status 0)',
  );
});
