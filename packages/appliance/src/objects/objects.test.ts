import { describe, expect, test } from '@jest/globals';
import { getPartitionSff } from '../partitions/get-partition-sff.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { getTaskResponse } from '../tasks/get-task-response.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginRole, settle } from '../testing/steps.ts';
import { type Backup, withBackup } from './backup.ts';
import { getPartitionObject } from './get-partition-object.ts';
import { listPartitionObjects } from './list-partition-objects.ts';
import { performObjectAction } from './perform-object-action.ts';

const payments = { hsmid, partitionid: partitionIds.payments };
const noHsm = { ...payments, hsmid: '999999' };
const noPartition = { ...payments, partitionid: '1532018999999' };
const backup = { ...payments, actionid: 'backup', name: 'keys', ids: [] };
const restore = { ...payments, actionid: 'restore', ids: [] };

function asOfficer(bench: Bench): Bench {
  loginRole(bench, 'co');
  return bench;
}

const reachable = {
  listPartitionObjects: {
    HSMPLUGIN_HSM_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(listPartitionObjects, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(listPartitionObjects, noPartition)],
  } satisfies Reachable<typeof listPartitionObjects>,
  getPartitionObject: {
    HSMPLUGIN_HSM_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(getPartitionObject, { ...noHsm, objectid: '72' }),
    ],
    HSMPLUGIN_INVALID_OBJECT: [
      'demo',
      (bench) => bench.failure(getPartitionObject, { ...payments, objectid: 'constructor' }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(getPartitionObject, { ...noPartition, objectid: '72' }),
    ],
  } satisfies Reachable<typeof getPartitionObject>,
  performObjectAction: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => asOfficer(bench).failure(performObjectAction, { ...backup, name: undefined }),
    ],
    HSMPLUGIN_BACKUP_DOES_NOT_EXIST: [
      'demo',
      (bench) => asOfficer(bench).failure(performObjectAction, restore),
    ],
    HSMPLUGIN_HSM_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(performObjectAction, { ...backup, ...noHsm }),
    ],
    HSMPLUGIN_INSUFFICIENT_SPACE: [
      'demo',
      (bench) => {
        asOfficer(bench).output(performObjectAction, backup);
        settle(bench);
        // 2152 bytes of 648381: after 300 restores there is no room for another.
        for (let times = 0; times < 300; times += 1) bench.output(performObjectAction, restore);
        settle(bench);
        return bench.failure(performObjectAction, restore);
      },
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'demo',
      (bench) => bench.failure(performObjectAction, { ...backup, actionid: 'delete' }),
    ],
    HSMPLUGIN_INVALID_OBJECT: [
      'demo',
      (bench) => asOfficer(bench).failure(performObjectAction, { ...backup, ids: ['72', '4711'] }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(performObjectAction, { ...backup, ...noPartition }),
    ],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performObjectAction, backup),
    ],
  } satisfies Reachable<typeof performObjectAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});

test('an id that is given twice is backed up and restored once', () => {
  const bench = asOfficer(createBench('demo'));
  bench.output(performObjectAction, { ...backup, ids: ['72', '72'] });
  bench.output(performObjectAction, { ...backup, name: 'again', ids: ['73'] });
  const { task } = bench.output(getPartitionSff, payments);
  settle(bench);
  expect(bench.output(getTaskResponse, { taskid: task.id })).toMatchObject({ name: 'again', objectCount: 1 });
  const restored = bench.output(performObjectAction, { ...restore, name: 'keys', ids: ['72', '72'] });
  settle(bench);
  expect(bench.output(getTaskResponse, { taskid: restored.task.id })).toEqual({ ids: ['75'] });
});

test('the backup token keeps the sixteen backups that were made last', () => {
  const made = (count: number): Backup => ({ name: String(count), uid: `uid-${count}`, objects: [] });
  const numbers = Array.from({ length: 17 }, (_, index) => index);
  const kept = numbers.reduce<readonly Backup[]>((backups, count) => withBackup(backups, made(count)), []);
  expect(kept.map(({ name }) => name)).toEqual(numbers.slice(1).map(String));
  expect(withBackup(kept, made(5)).map(({ name }) => name)).toEqual(
    [...numbers.slice(1).filter((count) => count !== 5), 5].map(String),
  );
});
