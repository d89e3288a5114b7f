/** Every refusal of the operations on partition roles can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { initializePartition } from '../partitions/initialize-partition.ts';
import { loginPartition } from '../partitions/login-partition.ts';
import { serialNumber as hsmid, legacyPartitionId, partitionIds } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginRole, repeat } from '../testing/steps.ts';
import { changePartitionRolePassword } from './change-partition-role-password.ts';
import { getPartitionRole } from './get-partition-role.ts';
import { initializePartitionRole } from './initialize-partition-role.ts';
import { listPartitionRoleActions } from './list-partition-role-actions.ts';
import { listPartitionRoles } from './list-partition-roles.ts';
import { performPartitionRoleAction } from './perform-partition-role-action.ts';

const payments = { hsmid, partitionid: partitionIds.payments };
const officer = { ...payments, roleid: 'co' };
const freshOfficer = { hsmid, partitionid: partitionIds.fresh, roleid: 'co' };
const noHsm = { ...officer, hsmid: '999999' };
const noPartition = { ...officer, partitionid: '1532018999999' };
const noRole = { ...officer, roleid: 'pso' };
const wrong = { oldPassword: 'not-the-password', newPassword: 'long-enough' };
const reset = { actionid: 'reset', password: 'long-enough' };
const password = 'long-enough';

/** Initialises the partition `fresh` and logs its Security Officer in. */
function openFresh(bench: Bench): void {
  const { partitionid } = freshOfficer;
  bench.output(initializePartition, { hsmid, partitionid, password, defaultDomain: true });
  bench.output(loginPartition, { hsmid, partitionid, role: 'so', password });
}

const reachable = {
  listPartitionRoles: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listPartitionRoles, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(listPartitionRoles, noPartition)],
  } satisfies Reachable<typeof listPartitionRoles>,
  getPartitionRole: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getPartitionRole, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(getPartitionRole, noPartition)],
    HSMPLUGIN_INVALID_ROLE: ['demo', (bench) => bench.failure(getPartitionRole, noRole)],
  } satisfies Reachable<typeof getPartitionRole>,
  listPartitionRoleActions: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listPartitionRoleActions, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(listPartitionRoleActions, noPartition)],
    HSMPLUGIN_INVALID_ROLE: ['demo', (bench) => bench.failure(listPartitionRoleActions, noRole)],
  } satisfies Reachable<typeof listPartitionRoleActions>,
  initializePartitionRole: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => {
        openFresh(bench);
        return bench.failure(initializePartitionRole, freshOfficer);
      },
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(initializePartitionRole, { ...noHsm, password }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(initializePartitionRole, { ...noPartition, password }),
    ],
    HSMPLUGIN_INVALID_ROLE: [
      'demo',
      (bench) => bench.failure(initializePartitionRole, { ...noRole, password }),
    ],
    HSMPLUGIN_PARTITION_NOT_INITIALIZED: [
      'demo',
      (bench) => bench.failure(initializePartitionRole, { ...freshOfficer, password }),
    ],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(initializePartitionRole, { ...officer, password }),
    ],
    HSMPLUGIN_ROLE_ALREADY_INITIALIZED: [
      'demo',
      (bench) => {
        loginRole(bench, 'so');
        return bench.failure(initializePartitionRole, { ...officer, password });
      },
    ],
  } satisfies Reachable<typeof initializePartitionRole>,
  changePartitionRolePassword: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...officer, ...wrong, newPassword: 'short' }),
    ],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...officer, ...wrong, changeChallenge: true }),
    ],
    HSMPLUGIN_INCORRECT_PASSWORD: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...officer, ...wrong }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...noHsm, ...wrong }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...noPartition, ...wrong }),
    ],
    HSMPLUGIN_INVALID_ROLE: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...noRole, ...wrong }),
    ],
    HSMPLUGIN_PARTITION_NOT_INITIALIZED: [
      'demo',
      (bench) => bench.failure(changePartitionRolePassword, { ...freshOfficer, ...wrong }),
    ],
    HSMPLUGIN_ROLE_LOCKED_OUT: [
      'demo',
      (bench) => {
        repeat(10, () => bench.failure(loginPartition, { ...payments, role: 'co', password: 'x' }));
        return bench.failure(changePartitionRolePassword, { ...officer, ...wrong });
      },
    ],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'demo',
      (bench) => {
        openFresh(bench);
        return bench.failure(changePartitionRolePassword, { ...freshOfficer, ...wrong });
      },
    ],
  } satisfies Reachable<typeof changePartitionRolePassword>,
  performPartitionRoleAction: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => {
        loginRole(bench, 'so');
        return bench.failure(performPartitionRoleAction, { ...officer, actionid: 'reset' });
      },
    ],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(performPartitionRoleAction, { ...officer, actionid: 'deactivate' }),
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'demo',
      (bench) => bench.failure(performPartitionRoleAction, { ...officer, actionid: 'activate' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(performPartitionRoleAction, { ...noHsm, ...reset }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(performPartitionRoleAction, { ...noPartition, ...reset }),
    ],
    HSMPLUGIN_INVALID_ROLE: [
      'demo',
      (bench) => bench.failure(performPartitionRoleAction, { ...noRole, ...reset }),
    ],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performPartitionRoleAction, { ...officer, ...reset }),
    ],
    HSMPLUGIN_POLICY_NOT_ENABLED: [
      'legacy-firmware',
      (bench) => {
        loginRole(bench, 'so', legacyPartitionId);
        return bench.failure(performPartitionRoleAction, {
          ...officer,
          partitionid: legacyPartitionId,
          ...reset,
        });
      },
    ],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'demo',
      (bench) => {
        openFresh(bench);
        return bench.failure(performPartitionRoleAction, { ...freshOfficer, ...reset });
      },
    ],
  } satisfies Reachable<typeof performPartitionRoleAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
