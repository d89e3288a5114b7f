// The state, the tasks and the journal of an appliance.
import { expect, test } from '@jest/globals';
import { buildScenario, partitionIds } from '@lunarest/appliance';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { createAppliance } from './appliance-control.ts';
import { createJournal } from './journal.ts';
import { readProgression } from './task-control.ts';

function demo() {
  const { control } = createAppliance({
    build: (environment) => buildScenario('demo', environment),
    platform: { ...createFixedEnvironment(), gzip: (bytes) => bytes },
    profile: 'documented',
  });
  return control;
}

test('an appliance finishes and fails single tasks, and its errors list the existing ones', () => {
  const { tasks, restore, snapshot } = demo();
  const work = { kind: 'zeroizeHsm', order: {} } as const;
  const task = {
    source: { operation: 'performHsmAction', path: {} },
    state: 'Waiting',
    suspended: true,
    work,
  } as const;
  const rest = { startTime: null, finishTime: null, details: '', response: null, createdAt: 0 };
  const stored = (id: string) => ({ ...task, ...rest, id }) as const;
  restore({ ...snapshot(), tasks: { '0': stored('0'), '1': stored('1') }, nextTask: 2 });
  tasks.fail('0', 'The HSM does not answer.');
  expect(snapshot().hsm.initialized).toBe(true);
  tasks.finish('1');
  expect(snapshot().hsm.initialized).toBe(false);
  expect(tasks.list().map(({ state, details }) => [state, details])).toEqual([
    ['Error', 'The HSM does not answer.'],
    ['Finished', 'Finished.'],
  ]);
  expect(() => tasks.finish('0')).toThrow('Task 0 has already ended.');
  expect(() => tasks.fail('7', '')).toThrow('There is no task 7. Tasks: 0, 1.');
});

test('an appliance refuses to restore an invalid state, with the reason', () => {
  const { restore, snapshot } = demo();
  const before = snapshot();
  const { [partitionIds.payments]: payments, ...others } = before.hsm.partitions;
  const partitions = { ...others, '77': payments };
  const wrong = { ...before, hsm: { ...before.hsm, partitions } } as typeof before;
  expect(() => restore(wrong)).toThrow(`The partition kept as 77 has the id ${partitionIds.payments}.`);
  expect(() => restore(JSON.parse('7'))).toThrow('The state is a number, not an object.');
  expect(snapshot()).toBe(before);
});

test('a task progression cannot be an unknown word', () => {
  expect(() => readProgression('soon' as 'manual')).toThrow(
    '"soon" is not a valid task progress. Known: "immediate", "manual", { time: "30 s" }.',
  );
});

test('the journal keeps the newest entries and numbers all of them', () => {
  const journal = createJournal(2);
  const entry = { at: 0, operation: null, release: '17', caller: null, status: 404, error: null } as const;
  for (let count = 0; count < 3; count += 1) journal.add(entry);
  expect(journal.list().map(({ number }) => number)).toEqual([2, 3]);
  journal.clear();
  journal.add(entry);
  expect(journal.list().map(({ number }) => number)).toEqual([1]);
});
