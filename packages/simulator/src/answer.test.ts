import { expect, test } from '@jest/globals';
import { operationTables } from '@lunarest/contract';
import { answerOf, failureAnswer } from './answer.ts';

const operation = operationTables['17'].getTask;
const onEveryAnswer = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Cache-Control': 'no-store',
};
const json = { ...onEveryAnswer, 'Content-Type': 'application/json' };

test('an answer without a body allows every origin and forbids caching', () => {
  expect(answerOf(operation, { status: 204, headers: { Location: '/tasks/1' } })).toEqual({
    status: 204,
    headers: { ...onEveryAnswer, Location: '/tasks/1' },
    body: undefined,
  });
});

test('an answer with a body also has the documented media type', () => {
  expect(answerOf(operation, { status: 200, body: { tasks: [] } })).toEqual({
    status: 200,
    headers: json,
    body: '{"tasks":[]}',
  });
});

test('bytes of another realm, as in the sandbox of jsdom, are an unchanged body', () => {
  // Like those, no instance of the Uint8Array of this realm.
  const body: unknown = Object.setPrototypeOf(new Uint8Array([1, 2]), null);
  expect(answerOf(operation, { status: 200, body }).body).toBe(body);
});

test('a refusal has the same headers, and a challenge if the caller is unauthenticated', () => {
  expect(failureAnswer(operation, { failure: 'FRAMEWORK_TASK_DOES_NOT_EXIST' })).toMatchObject({
    status: 410,
    headers: json,
  });
  expect(failureAnswer(operation, { failure: 'FRAMEWORK_USER_NOT_AUTHENTICATED' }).headers).toEqual({
    ...json,
    'WWW-Authenticate': 'Basic realm="Luna Network HSM", charset="UTF-8"',
  });
});
