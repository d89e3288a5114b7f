import { expect, test } from '@jest/globals';
import { getPartitionSff } from '../partitions/show-partition.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { getTaskResponse } from '../tasks/show-task.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { loginRole, settle } from '../testing/steps.ts';
import { type ObjectBackup, withBackup } from './backup.ts';
import { performObjectAction } from './perform-object-action.ts';

const payments = { hsmid, partitionid: partitionIds.payments };
const backup = { ...payments, actionid: 'backup', name: 'keys', ids: [] };
const restore = { ...payments, actionid: 'restore', ids: [] };

function asOfficer(bench: Bench): Bench {
  loginRole(bench, 'co');
  return bench;
}

test('a full partition refuses further objects', () => {
  const bench = asOfficer(createBench('demo'));
  bench.output(performObjectAction, backup);
  settle(bench);
  // 2152 bytes of 648381: after 300 restores there is no space for another.
  for (let times = 0; times < 300; times += 1) bench.output(performObjectAction, restore);
  settle(bench);
  expect(bench.failure(performObjectAction, restore)).toBe('HSMPLUGIN_INSUFFICIENT_SPACE');
});

test('an object with a repeated id is backed up and restored once', () => {
  const bench = asOfficer(createBench('demo'));
  bench.output(performObjectAction, { ...backup, ids: ['72', '72'] });
  bench.output(performObjectAction, { ...backup, name: 'again', ids: ['73'] });
  const { task } = bench.output(getPartitionSff, payments);
  settle(bench);
  expect(bench.output(getTaskResponse, { taskid: task.id }).response).toMatchObject({
    name: 'again',
    objectCount: 1,
  });
  const restored = bench.output(performObjectAction, { ...restore, name: 'keys', ids: ['72', '72'] });
  settle(bench);
  expect(bench.output(getTaskResponse, { taskid: restored.task.id }).response).toEqual({ ids: ['75'] });
});

test('the backup token keeps the latest sixteen backups', () => {
  const made = (count: number): ObjectBackup => ({ name: String(count), uid: `uid-${count}`, objects: [] });
  const numbers = Array.from({ length: 17 }, (_, index) => index);
  const kept = numbers.reduce<readonly ObjectBackup[]>(
    (backups, count) => withBackup(backups, made(count)),
    [],
  );
  expect(kept.map(({ name }) => name)).toEqual(numbers.slice(1).map(String));
  expect(withBackup(kept, made(5)).map(({ name }) => name)).toEqual(
    [...numbers.slice(1).filter((count) => count !== 5), 5].map(String),
  );
});
