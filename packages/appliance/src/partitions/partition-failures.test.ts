/** Every refusal of the partition operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { performHsmAction } from '../hsms/perform-hsm-action.ts';
import { serialNumber as hsmid, legacyPartitionId, partitionIds } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo, repeat, settle } from '../testing/steps.ts';
import { createPartition } from './create-partition.ts';
import { deletePartition } from './delete-partition.ts';
import { getPartition } from './get-partition.ts';
import { initializePartition } from './initialize-partition.ts';
import { listPartitions } from './list-partitions.ts';
import { loginPartition } from './login-partition.ts';
import { logoutPartition } from './logout-partition.ts';

const noHsm = { hsmid: '999999', partitionid: partitionIds.payments };
const noPartition = { hsmid, partitionid: '1532018999999' };
const payments = { hsmid, partitionid: partitionIds.payments };
const fresh = { hsmid, partitionid: partitionIds.fresh };
const modest = { hsmid, name: 'p', hasPso: true, size: 1000 };

const reachable = {
  listPartitions: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listPartitions, noHsm)],
  } satisfies Reachable<typeof listPartitions>,
  getPartition: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getPartition, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(getPartition, noPartition)],
  } satisfies Reachable<typeof getPartition>,
  createPartition: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(createPartition, { hsmid, name: 'p', hasPso: true }),
    ],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'legacy-firmware',
      (bench) => {
        loginSo(bench);
        return bench.failure(createPartition, { ...modest, version: 1 });
      },
    ],
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: ['demo', (bench) => bench.failure(createPartition, modest)],
    HSMPLUGIN_INSUFFICIENT_SPACE: [
      'demo',
      (bench) => {
        loginSo(bench);
        bench.output(createPartition, { ...modest, allStorageSpace: true });
        return bench.failure(createPartition, { ...modest, name: 'q', size: 1 });
      },
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(createPartition, { ...modest, hsmid: '999999' }),
    ],
    HSMPLUGIN_PARTITION_NAME_IN_USE: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(createPartition, { ...modest, name: 'payments' });
      },
    ],
  } satisfies Reachable<typeof createPartition>,
  initializePartition: {
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(initializePartition, { ...fresh, label: 'f' })],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(initializePartition, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(initializePartition, noPartition)],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(initializePartition, { ...payments, password: 'long-enough', domain: 'd' }),
    ],
  } satisfies Reachable<typeof initializePartition>,
  deletePartition: {
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: ['demo', (bench) => bench.failure(deletePartition, payments)],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(deletePartition, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(deletePartition, noPartition)],
  } satisfies Reachable<typeof deletePartition>,
  loginPartition: {
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(loginPartition, { ...payments, role: 'pso' })],
    HSMPLUGIN_HSM_IN_TRANSPORT_MODE: [
      'demo',
      (bench) => {
        loginSo(bench);
        bench.output(performHsmAction, { hsmid, actionid: 'stmTransport' });
        settle(bench);
        return bench.failure(loginPartition, { ...payments, role: 'co', password: 'x' });
      },
    ],
    HSMPLUGIN_INCORRECT_PASSWORD: [
      'legacy-firmware',
      (bench) =>
        bench.failure(loginPartition, { hsmid, partitionid: legacyPartitionId, role: 'co', password: 'x' }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(loginPartition, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(loginPartition, noPartition)],
    HSMPLUGIN_PARTITION_NOT_INITIALIZED: [
      'demo',
      (bench) => bench.failure(loginPartition, { ...fresh, role: 'so', password: 'x' }),
    ],
    HSMPLUGIN_ROLE_LOCKED_OUT: [
      'demo',
      (bench) => {
        repeat(10, () => bench.failure(loginPartition, { ...payments, role: 'co', password: 'x' }));
        return bench.failure(loginPartition, { ...payments, role: 'cu', password: 'x' });
      },
    ],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'demo',
      (bench) => {
        bench.output(initializePartition, { ...fresh, password: 'long-enough', domain: 'd' });
        return bench.failure(loginPartition, { ...fresh, role: 'co', password: 'x' });
      },
    ],
  } satisfies Reachable<typeof loginPartition>,
  logoutPartition: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(logoutPartition, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(logoutPartition, noPartition)],
  } satisfies Reachable<typeof logoutPartition>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
