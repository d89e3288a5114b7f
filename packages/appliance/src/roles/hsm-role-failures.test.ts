/** Every refusal of the operations on HSM roles can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { initializeHsm } from '../hsms/initialize-hsm.ts';
import { serialNumber as hsmid } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo, repeat } from '../testing/steps.ts';
import { changeHsmRolePassword } from './change-hsm-role-password.ts';
import { getHsmRole } from './get-hsm-role.ts';
import { listHsmRoleActions } from './list-hsm-role-actions.ts';
import { listHsmRoles } from './list-hsm-roles.ts';
import { performHsmRoleAction } from './perform-hsm-role-action.ts';

const noHsm = { hsmid: '999999', roleid: 'audit' };
const noRole = { hsmid, roleid: 'co' };
const so = { hsmid, roleid: 'so' };
const audit = { hsmid, roleid: 'audit' };
const wrong = { oldPassword: 'not-the-password', newPassword: 'long-enough' };
const reset = { actionid: 'reset', password: 'long-enough' };

const reachable = {
  listHsmRoles: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listHsmRoles, noHsm)],
  } satisfies Reachable<typeof listHsmRoles>,
  getHsmRole: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getHsmRole, noHsm)],
    HSMPLUGIN_INVALID_ROLE: ['demo', (bench) => bench.failure(getHsmRole, noRole)],
  } satisfies Reachable<typeof getHsmRole>,
  listHsmRoleActions: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listHsmRoleActions, noHsm)],
    HSMPLUGIN_INVALID_ROLE: ['demo', (bench) => bench.failure(listHsmRoleActions, noRole)],
  } satisfies Reachable<typeof listHsmRoleActions>,
  changeHsmRolePassword: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(changeHsmRolePassword, { ...so, ...wrong, newPassword: 'short' }),
    ],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'ped',
      (bench) => bench.failure(changeHsmRolePassword, { ...so, ...wrong, changeSecret: true }),
    ],
    HSMPLUGIN_INCORRECT_PASSWORD: [
      'demo',
      (bench) => bench.failure(changeHsmRolePassword, { ...so, ...wrong }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(changeHsmRolePassword, { ...noHsm, ...wrong })],
    HSMPLUGIN_INVALID_ROLE: [
      'demo',
      (bench) => bench.failure(changeHsmRolePassword, { ...noRole, ...wrong }),
    ],
    HSMPLUGIN_ROLE_LOCKED_OUT: [
      'demo',
      (bench) => {
        repeat(3, () => bench.failure(changeHsmRolePassword, { ...audit, ...wrong }));
        return bench.failure(changeHsmRolePassword, { ...audit, ...wrong });
      },
    ],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'factory',
      (bench) => bench.failure(changeHsmRolePassword, { ...audit, ...wrong }),
    ],
  } satisfies Reachable<typeof changeHsmRolePassword>,
  performHsmRoleAction: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(performHsmRoleAction, { ...audit, actionid: 'reset' });
      },
    ],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(performHsmRoleAction, { ...audit, actionid: 'createChallenge' }),
    ],
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performHsmRoleAction, { ...audit, ...reset }),
    ],
    HSMPLUGIN_INVALID_ACTION: ['demo', (bench) => bench.failure(performHsmRoleAction, { ...so, ...reset })],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(performHsmRoleAction, { ...noHsm, ...reset })],
    HSMPLUGIN_INVALID_ROLE: ['demo', (bench) => bench.failure(performHsmRoleAction, { ...noRole, ...reset })],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'factory',
      (bench) => {
        bench.output(initializeHsm, { hsmid, label: 'new', password: 'long-enough', defaultDomain: true });
        loginSo(bench, 'long-enough');
        return bench.failure(performHsmRoleAction, { ...audit, ...reset });
      },
    ],
  } satisfies Reachable<typeof performHsmRoleAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
