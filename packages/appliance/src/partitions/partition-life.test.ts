import { expect, test } from '@jest/globals';
import { sessionsByKey } from '../auth/session-table.ts';
import { changePartitionRolePassword } from '../roles/change-role-password.ts';
import { initializePartitionRole } from '../roles/initialize-partition-role.ts';
import { getPartitionRole } from '../roles/show-role.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { getSmk } from '../smk/smk.ts';
import { createBench } from '../testing/bench.ts';
import { loginRole, loginSo, repeat } from '../testing/steps.ts';
import { loginPartition, logoutPartition } from './login-partition.ts';
import { createPartition, deletePartition, initializePartition } from './partition-life.ts';
import { getPartition, listPartitions } from './show-partition.ts';

const password = 'long-enough';

test('a new partition is initialized, and each role is initialized by the role above it', () => {
  const bench = createBench('demo');
  loginSo(bench);
  const partition = { hsmid, partitionid: '1532018000015' };
  expect(bench.output(createPartition, { hsmid, name: 'new', hasPso: true, size: 1000, version: 1 })).toEqual(
    {
      kind: 'done',
      changed: { kind: 'partition', ...partition },
    },
  );
  expect(bench.output(getPartition, partition)).toEqual({
    id: partition.partitionid,
    name: 'new',
    label: '',
    state: 'zeroized',
    version: 1,
    size: 1000,
    usedSpace: 0,
    freeSpace: 1000,
    objectCount: 0,
  });
  bench.output(initializePartition, { ...partition, password, domain: 'd' });
  expect(bench.output(getPartition, partition)).toMatchObject({ state: 'initialized', label: 'new' });
  expect(bench.output(getSmk, { ...partition, smkid: 'smk-fw7-primary' }).state).toBe('Initialized');
  bench.output(loginPartition, { ...partition, role: 'so', password });
  bench.output(initializePartitionRole, { ...partition, roleid: 'co', password });
  expect(bench.output(getPartitionRole, { ...partition, roleid: 'co' }).pinToBeChanged).toBe(true);
  bench.output(loginPartition, { ...partition, role: 'co', password });
  const user = { ...partition, roleid: 'cu', password };
  expect(bench.failure(initializePartitionRole, user)).toBe('HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED');
  const chosen = { oldPassword: password, newPassword: 'chosen-by-me' };
  bench.output(changePartitionRolePassword, { ...partition, roleid: 'co', ...chosen });
  expect(bench.output(initializePartitionRole, user)).toMatchObject({ kind: 'done' });
});

test('two identifiers beyond the exact range of JavaScript numbers are different', () => {
  const bench = createBench('demo');
  const names = [partitionIds.archive, partitionIds.fresh].map(
    (partitionid) => bench.output(getPartition, { hsmid, partitionid }).name,
  );
  expect(names).toEqual(['archive', 'fresh']);
});

test('a partition with all storage space gets the space that other partitions leave', () => {
  const bench = createBench('demo');
  loginSo(bench);
  bench.output(createPartition, { hsmid, name: 'all', hasPso: true, allStorageSpace: true, size: 1 });
  const taken = Object.values(bench.state.hsm.partitions).reduce((sum, partition) => sum + partition.size, 0);
  expect(taken).toBe(bench.state.hsm.capacity);
});

test('the HSM refuses the 101st partition', () => {
  const bench = createBench('factory');
  bench.put({ ...bench.state, hsm: { ...createBench('demo').state.hsm, partitions: {}, nextPartition: 1 } });
  loginSo(bench);
  const names = Array.from({ length: 101 }, (_unused, index) => `p${index}`);
  const outcomes = names.map((name) => bench.run(createPartition, { hsmid, name, hasPso: true, size: 1 }).ok);
  expect(outcomes.indexOf(false)).toBe(100);
  expect(new Set(bench.output(listPartitions, { hsmid }).map(({ id }) => id)).size).toBe(100);
});

test('a deleted partition loses its logins, and its identifier is not reused', () => {
  const bench = createBench('demo');
  loginSo(bench);
  repeat(2, () => {
    bench.output(createPartition, { hsmid, name: 'passing', hasPso: true, size: 1 });
    const partitionid = bench.output(listPartitions, { hsmid }).at(-1)?.id ?? '';
    bench.output(initializePartition, { hsmid, partitionid, password, domain: 'd' });
    bench.output(loginPartition, { hsmid, partitionid, role: 'so', password });
    bench.output(deletePartition, { hsmid, partitionid });
  });
  expect(Object.values(sessionsByKey(bench.state.sessions)).flatMap((session) => session.logins)).toEqual([
    { kind: 'hsmRole', hsmid, roleid: 'so' },
  ]);
  expect(bench.state.hsm.nextPartition).toBe(17);
});

test('logging out of a partition ends every login to it and no other', () => {
  const bench = createBench('demo');
  loginRole(bench, 'so');
  loginRole(bench, 'co');
  loginRole(bench, 'co', partitionIds.migrated);
  const payments = { hsmid, partitionid: partitionIds.payments };
  repeat(2, () => bench.output(logoutPartition, payments));
  expect(bench.output(getPartitionRole, { ...payments, roleid: 'co' }).activated).toBe(false);
  const { migrated: partitionid } = partitionIds;
  expect(bench.output(getPartitionRole, { hsmid, partitionid, roleid: 'co' }).activated).toBe(true);
});

test('reinitialization by its own Security Officer empties the partition', () => {
  const bench = createBench('demo');
  loginRole(bench, 'so');
  const payments = { hsmid, partitionid: partitionIds.payments };
  bench.output(initializePartition, { ...payments, password, domain: 'd', label: 'again' });
  expect(bench.output(getPartition, payments)).toMatchObject({ state: 'initialized', label: 'again' });
  expect(bench.output(getPartitionRole, { ...payments, roleid: 'co' }).initialized).toBe(false);
  bench.output(loginPartition, { ...payments, role: 'so', password });
});
