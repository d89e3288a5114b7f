/** Every refusal of the devices of a partition can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginRole } from '../testing/steps.ts';
import { changePartitionStc } from './change-partition-stc.ts';
import { createIndirectChallenge } from './create-indirect-challenge.ts';
import { createPolicyTemplate } from './create-policy-template.ts';
import { createStcClient } from './create-stc-client.ts';
import { getIndirectChallenge } from './get-indirect-challenge.ts';
import { getPartitionSff } from './get-partition-sff.ts';
import { getStcClient } from './get-stc-client.ts';
import { initializePartition } from './initialize-partition.ts';
import { listPartitionPolicies } from './list-partition-policies.ts';

const payments = { hsmid, partitionid: partitionIds.payments };
const noHsm = { ...payments, hsmid: '999999' };
const noPartition = { ...payments, partitionid: '1532018999999' };
const stc = { activationTimeout: 60, rekeyThreshold: 1, replayWindow: 100 };
const stcClient = { identity: 'Zmlyc3Q=', label: 'batch01' };
const order = { role: 'co', certificate: 'Y2VydGlmaWNhdGU=' };
const clientid = '1';
const challengeid = '1';
const file = 'payments.txt';

const reachable = {
  listPartitionPolicies: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(listPartitionPolicies, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(listPartitionPolicies, noPartition)],
  } satisfies Reachable<typeof listPartitionPolicies>,
  createPolicyTemplate: {
    HSMPLUGIN_INVALID_FILENAME: [
      'demo',
      (bench) => bench.failure(createPolicyTemplate, { ...payments, file: 'server.pem' }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(createPolicyTemplate, { ...noHsm, file })],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(createPolicyTemplate, { ...noPartition, file }),
    ],
  } satisfies Reachable<typeof createPolicyTemplate>,
  getPartitionSff: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getPartitionSff, noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', (bench) => bench.failure(getPartitionSff, noPartition)],
  } satisfies Reachable<typeof getPartitionSff>,
  changePartitionStc: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(changePartitionStc, { ...noHsm, ...stc })],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(changePartitionStc, { ...noPartition, ...stc }),
    ],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(changePartitionStc, { ...payments, ...stc }),
    ],
  } satisfies Reachable<typeof changePartitionStc>,
  createStcClient: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(createStcClient, { ...noHsm, ...stcClient })],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(createStcClient, { ...noPartition, ...stcClient }),
    ],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(createStcClient, { ...payments, ...stcClient }),
    ],
  } satisfies Reachable<typeof createStcClient>,
  getStcClient: {
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(getStcClient, { ...noHsm, clientid })],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(getStcClient, { ...noPartition, clientid }),
    ],
    HSMPLUGIN_INVALID_STC_CLIENT: [
      'demo',
      (bench) => bench.failure(getStcClient, { ...payments, clientid: 'constructor' }),
    ],
  } satisfies Reachable<typeof getStcClient>,
  createIndirectChallenge: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(createIndirectChallenge, { ...payments, ...order, role: 'audit' }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(createIndirectChallenge, { ...noHsm, ...order }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(createIndirectChallenge, { ...noPartition, ...order }),
    ],
    HSMPLUGIN_PARTITION_NOT_INITIALIZED: [
      'demo',
      (bench) => bench.failure(createIndirectChallenge, { hsmid, partitionid: partitionIds.fresh, ...order }),
    ],
    HSMPLUGIN_ROLE_NOT_INITIALIZED: [
      'demo',
      (bench) => {
        loginRole(bench, 'so');
        const secrets = { password: 'partition-so-Passw0rd', domain: 'domain' };
        bench.output(initializePartition, { ...payments, ...secrets });
        return bench.failure(createIndirectChallenge, { ...payments, ...order });
      },
    ],
  } satisfies Reachable<typeof createIndirectChallenge>,
  getIndirectChallenge: {
    HSMPLUGIN_INVALID_CHALLENGE: [
      'demo',
      (bench) => bench.failure(getIndirectChallenge, { ...payments, challengeid }),
    ],
    HSMPLUGIN_INVALID_HSM: [
      'demo',
      (bench) => bench.failure(getIndirectChallenge, { ...noHsm, challengeid }),
    ],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(getIndirectChallenge, { ...noPartition, challengeid }),
    ],
  } satisfies Reachable<typeof getIndirectChallenge>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});

test('an erased partition admits no client and holds no challenge', () => {
  const bench = createBench('demo');
  loginRole(bench, 'so');
  bench.output(createStcClient, { ...payments, ...stcClient });
  const { id } = bench.output(createIndirectChallenge, { ...payments, ...order });
  const secrets = { password: 'partition-so-Passw0rd', domain: 'domain' };
  bench.output(initializePartition, { ...payments, ...secrets });
  expect(bench.failure(getStcClient, { ...payments, clientid })).toBe('HSMPLUGIN_INVALID_STC_CLIENT');
  expect(bench.failure(getIndirectChallenge, { ...payments, challengeid: id })).toBe(
    'HSMPLUGIN_INVALID_CHALLENGE',
  );
});
