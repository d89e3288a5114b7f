// The ways to reference a task.
import { expect, test } from '@jest/globals';
import { type TaskReference, taskIdOf } from './find-task.ts';

test.each<[string, TaskReference, string]>([
  ['an id', '5', '5'],
  ['a path', '/tasks/5', '5'],
  ['a path below a relay', '/relay/tasks/5', '5'],
  ['an address', 'https://luna.example:8443/tasks/5', '5'],
  ['an encoded id', '/tasks/a%20b', 'a b'],
  ['a result', { headers: { location: '/tasks/5' } }, '5'],
])('%s refers to a task', (_what, reference, id) => {
  expect(taskIdOf(reference)).toBe(id);
});

test.each<[string, unknown, string]>([
  ['a refusal', { status: 403, error: {} }, 'waitForTask needs an id, a Location or a result that has one'],
  ['a number', 5, 'waitForTask needs an id, a Location or a result that has one'],
  ['undefined', undefined, 'waitForTask needs an id, a Location or a result that has one'],
  ['another address', '/users/5', '/users/5 is not the address of a task'],
  ['an address that cannot be decoded', '/tasks/%zz', '/tasks/%zz is not the address of a task'],
  [
    'a result with such an address',
    { headers: { location: '/tasks/%C3' } },
    '/tasks/%C3 is not the address of a task',
  ],
])('%s refers to no task', (_what, reference, message) => {
  // A caller without types.
  expect(() => taskIdOf(reference as TaskReference)).toThrow(new TypeError(message));
});
