import { expect, test } from '@jest/globals';
import { nextTaskState, type TaskEvent, type TaskState, taskTransitions } from './task-transitions.ts';

const events: readonly TaskEvent[] = ['start', 'begin', 'succeed', 'fail'];

const cases: readonly (readonly [TaskState, boolean, readonly (TaskState | null)[]])[] = [
  ['Waiting', false, ['Running', 'Running', null, null]],
  ['Waiting', true, ['Running', null, null, null]],
  ['Running', false, [null, null, 'Finished', 'Error']],
  ['Running', true, [null, null, 'Finished', 'Error']],
  ['Finished', false, [null, null, null, null]],
  ['Error', false, [null, null, null, null]],
];

test.each(cases)(
  'a task that is %s (suspended: %s) accepts only the events of its state',
  (state, suspended, want) => {
    expect(events.map((event) => nextTaskState({ state, suspended }, event))).toEqual(want);
  },
);

test('a complete task has no transitions', () => {
  expect([taskTransitions.Finished, taskTransitions.Error]).toEqual([{}, {}]);
});
