/** Every refusal of the HSM operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { serialNumber as hsmid } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo, repeat } from '../testing/steps.ts';
import { getHsm } from './get-hsm.ts';
import { initializeHsm } from './initialize-hsm.ts';
import { initializeHsmFromTemplate } from './initialize-hsm-from-template.ts';
import { listHsmActions } from './list-hsm-actions.ts';
import { loginHsm } from './login-hsm.ts';
import { logoutHsm } from './logout-hsm.ts';
import { performHsmAction } from './perform-hsm-action.ts';

const nowhere = { hsmid: '999999' };

const reachable = {
  getHsm: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getHsm, nowhere)],
  } satisfies Reachable<typeof getHsm>,
  listHsmActions: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listHsmActions, nowhere)],
  } satisfies Reachable<typeof listHsmActions>,
  logoutHsm: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(logoutHsm, nowhere)],
  } satisfies Reachable<typeof logoutHsm>,
  initializeHsm: {
    FRAMEWORK_BAD_REQUEST: [
      'factory',
      (bench) => bench.failure(initializeHsm, { hsmid, label: 'a', domain: 'd' }),
    ],
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(initializeHsm, { hsmid, label: 'a' }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(initializeHsm, { ...nowhere, label: 'a' })],
  } satisfies Reachable<typeof initializeHsm>,
  initializeHsmFromTemplate: {
    FRAMEWORK_BAD_REQUEST: [
      'factory',
      (bench) =>
        bench.failure(initializeHsmFromTemplate, {
          hsmid,
          label: 'a',
          defaultDomain: true,
          password: 'short',
        }),
    ],
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(initializeHsmFromTemplate, { hsmid, label: 'a' }),
    ],
    HSMPLUGIN_INVALID_FILENAME: [
      'factory',
      (bench) => bench.failure(initializeHsmFromTemplate, { hsmid, label: 'a', pptFile: 'template.txt' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(initializeHsmFromTemplate, { ...nowhere, label: 'a' }),
    ],
  } satisfies Reachable<typeof initializeHsmFromTemplate>,
  loginHsm: {
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(loginHsm, { hsmid, role: 'co', password: 'x' })],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: ['demo', (bench) => bench.failure(loginHsm, { hsmid, response: 'r' })],
    HSMPLUGIN_HSM_NOT_INITIALIZED: [
      'factory',
      (bench) => bench.failure(loginHsm, { hsmid, role: 'so', password: 'x' }),
    ],
    HSMPLUGIN_INCORRECT_PASSWORD: [
      'demo',
      (bench) => bench.failure(loginHsm, { hsmid, role: 'so', password: 'x' }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(loginHsm, nowhere)],
    HSMPLUGIN_ROLE_LOCKED_OUT: [
      'demo',
      (bench) => {
        repeat(10, () => bench.failure(loginHsm, { hsmid, role: 'audit', password: 'x' }));
        return bench.failure(loginHsm, { hsmid, role: 'audit', password: 'x' });
      },
    ],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'factory',
      (bench) => bench.failure(loginHsm, { hsmid, role: 'audit', password: 'x' }),
    ],
  } satisfies Reachable<typeof loginHsm>,
  performHsmAction: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(performHsmAction, { hsmid, actionid: 'stmRecover' }),
    ],
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performHsmAction, { hsmid, actionid: 'zeroize' }),
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(performHsmAction, { hsmid, actionid: 'constructor' });
      },
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(performHsmAction, { ...nowhere, actionid: 'zeroize' }),
    ],
  } satisfies Reachable<typeof performHsmAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
