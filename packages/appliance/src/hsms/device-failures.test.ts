/** Every refusal of what the HSM reports and of its devices can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../operation.ts';
import { serialNumber as hsmid } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo } from '../testing/steps.ts';
import { createIndirectResponse } from './create-indirect-response.ts';
import type { HsmPath } from './find-hsm.ts';
import { getHsmCertificate } from './get-hsm-certificate.ts';
import { getHsmCounter } from './get-hsm-counter.ts';
import { getHsmFirmware } from './get-hsm-firmware.ts';
import { getHsmMetrics } from './get-hsm-metrics.ts';
import { getHsmPolicy } from './get-hsm-policy.ts';
import { getHsmStorageSpace } from './get-hsm-storage-space.ts';
import { getHsmTamper } from './get-hsm-tamper.ts';
import { getHsmUtilization } from './get-hsm-utilization.ts';
import { getPed } from './get-ped.ts';
import { listFirmwareActions } from './list-firmware-actions.ts';
import { listHsmCapabilities } from './list-hsm-capabilities.ts';
import { listHsmLicenses } from './list-hsm-licenses.ts';
import { listHsmPolicies } from './list-hsm-policies.ts';
import { listPedActions } from './list-ped-actions.ts';
import { listTamperActions } from './list-tamper-actions.ts';
import { listUtilizationBins } from './list-utilization-bins.ts';
import { performFirmwareAction } from './perform-firmware-action.ts';
import { performPedAction } from './perform-ped-action.ts';
import { performTamperAction } from './perform-tamper-action.ts';

const nowhere = { hsmid: '999999' };
const remote = { hsmid, pedid: '1' };
const noPed = { hsmid, pedid: '2' };

const readings: readonly (readonly [string, Operation<HsmPath, unknown, 'HSMPLUGIN_INVALID_HSM'>])[] = [
  ['getHsmCounter', getHsmCounter],
  ['getHsmFirmware', getHsmFirmware],
  ['getHsmMetrics', getHsmMetrics],
  ['getHsmStorageSpace', getHsmStorageSpace],
  ['getHsmTamper', getHsmTamper],
  ['getHsmUtilization', getHsmUtilization],
  ['listFirmwareActions', listFirmwareActions],
  ['listHsmCapabilities', listHsmCapabilities],
  ['listHsmLicenses', listHsmLicenses],
  ['listHsmPolicies', listHsmPolicies],
  ['listTamperActions', listTamperActions],
  ['listUtilizationBins', listUtilizationBins],
];

test.each(readings)('%s is refused for an HSM that is not there', (_, operation) => {
  expect(createBench('demo').failure(operation, nowhere)).toBe('HSMPLUGIN_INVALID_HSM');
});

const reachable = {
  getHsmCertificate: {
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'legacy-firmware',
      (bench) => bench.failure(getHsmCertificate, { hsmid, type: 'key' }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getHsmCertificate, nowhere)],
  } satisfies Reachable<typeof getHsmCertificate>,
  getHsmPolicy: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getHsmPolicy, { ...nowhere, policyid: '15' })],
    HSMPLUGIN_INVALID_POLICY: ['demo', (bench) => bench.failure(getHsmPolicy, { hsmid, policyid: '16' })],
  } satisfies Reachable<typeof getHsmPolicy>,
  getPed: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getPed, { ...nowhere, pedid: '0' })],
    HSMPLUGIN_INVALID_PED: ['ped', (bench) => bench.failure(getPed, noPed)],
  } satisfies Reachable<typeof getPed>,
  listPedActions: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listPedActions, { ...nowhere, pedid: '0' })],
    HSMPLUGIN_INVALID_PED: ['ped', (bench) => bench.failure(listPedActions, noPed)],
  } satisfies Reachable<typeof listPedActions>,
  performPedAction: {
    FRAMEWORK_BAD_REQUEST: [
      'ped',
      (bench) => bench.failure(performPedAction, { ...remote, actionid: 'connect' }),
    ],
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(performPedAction, { ...remote, actionid: 'disconnect' }),
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'ped',
      (bench) => bench.failure(performPedAction, { ...remote, actionid: 'constructor' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'ped',
      (bench) => bench.failure(performPedAction, { ...nowhere, pedid: '1', actionid: 'disconnect' }),
    ],
    HSMPLUGIN_INVALID_PED: [
      'ped',
      (bench) => bench.failure(performPedAction, { ...noPed, actionid: 'disconnect' }),
    ],
  } satisfies Reachable<typeof performPedAction>,
  performTamperAction: {
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performTamperAction, { hsmid, actionid: 'clear' }),
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'demo',
      (bench) => bench.failure(performTamperAction, { hsmid, actionid: 'forget' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(performTamperAction, { ...nowhere, actionid: 'clear' }),
    ],
  } satisfies Reachable<typeof performTamperAction>,
  performFirmwareAction: {
    HSMPLUGIN_FIRMWARE_NOT_AVAILABLE: [
      'demo',
      (bench) => {
        loginSo(bench);
        return bench.failure(performFirmwareAction, { hsmid, actionid: 'upgrade' });
      },
    ],
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performFirmwareAction, { hsmid, actionid: 'upgrade' }),
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'demo',
      (bench) => bench.failure(performFirmwareAction, { hsmid, actionid: 'toString' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(performFirmwareAction, { ...nowhere, actionid: 'upgrade' }),
    ],
  } satisfies Reachable<typeof performFirmwareAction>,
  createIndirectResponse: {
    HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(createIndirectResponse, { hsmid, challenge: 'c' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(createIndirectResponse, { ...nowhere, challenge: 'c' }),
    ],
  } satisfies Reachable<typeof createIndirectResponse>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
