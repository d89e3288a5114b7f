/** Every refusal of the SMK operations can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { serialNumber as hsmid, legacyPartitionId, partitionIds } from '../scenarios/credentials.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginRole } from '../testing/steps.ts';
import type { SmkPath } from './find-smk.ts';
import { getSmk } from './get-smk.ts';
import { listSmkActions } from './list-smk-actions.ts';
import { performSmkAction } from './perform-smk-action.ts';

const smkid = 'smk-fw7-rollover';
const payments = { hsmid, partitionid: partitionIds.payments, smkid };
const archive = { ...payments, partitionid: partitionIds.archive };
const migrated = { ...payments, partitionid: partitionIds.migrated };
const legacy = { ...payments, partitionid: legacyPartitionId };
const noHsm = { ...payments, hsmid: '999999' };
const noPartition = { ...payments, partitionid: '1532018999999' };
const noSmk = { ...payments, smkid: 'smk-fw6-primary' };
const start = { actionid: 'start' };

function reachableByReading(
  name: 'getSmk' | 'listSmkActions',
): Reachable<typeof getSmk | typeof listSmkActions> {
  const fail = (path: SmkPath) => (bench: Bench) =>
    name === 'getSmk' ? bench.failure(getSmk, path) : bench.failure(listSmkActions, path);
  return {
    HSMPLUGIN_FUNC_NOT_SUPPORTED: ['legacy-firmware', fail(legacy)],
    HSMPLUGIN_INVALID_HSM: ['demo', fail(noHsm)],
    HSMPLUGIN_INVALID_PARTITION: ['demo', fail(noPartition)],
    HSMPLUGIN_INVALID_SMKID: ['demo', fail(noSmk)],
    HSMPLUGIN_PARTITION_VERSION_INVALID: ['demo', fail(archive)],
  };
}

const reachable = {
  getSmk: reachableByReading('getSmk'),
  listSmkActions: reachableByReading('listSmkActions'),
  performSmkAction: {
    HSMPLUGIN_FUNC_NOT_SUPPORTED: [
      'legacy-firmware',
      (bench) => bench.failure(performSmkAction, { ...legacy, ...start }),
    ],
    HSMPLUGIN_INVALID_ACTION: [
      'demo',
      (bench) => bench.failure(performSmkAction, { ...payments, actionid: 'restart' }),
    ],
    HSMPLUGIN_INVALID_HSM: ['demo', (bench) => bench.failure(performSmkAction, { ...noHsm, ...start })],
    HSMPLUGIN_INVALID_PARTITION: [
      'demo',
      (bench) => bench.failure(performSmkAction, { ...noPartition, ...start }),
    ],
    HSMPLUGIN_INVALID_SMKID: ['demo', (bench) => bench.failure(performSmkAction, { ...noSmk, ...start })],
    HSMPLUGIN_OPERATION_NOT_ALLOWED: [
      'demo',
      (bench) => bench.failure(performSmkAction, { ...payments, smkid: 'smk-fw7-primary', ...start }),
    ],
    HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: [
      'demo',
      (bench) => bench.failure(performSmkAction, { ...payments, ...start }),
    ],
    HSMPLUGIN_PARTITION_VERSION_INVALID: [
      'demo',
      (bench) => bench.failure(performSmkAction, { ...archive, ...start }),
    ],
    HSMPLUGIN_SMK_NOT_INITIALIZED: [
      'demo',
      (bench) => {
        loginRole(bench, 'co', partitionIds.migrated);
        return bench.failure(performSmkAction, { ...migrated, ...start });
      },
    ],
    HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: [
      'demo',
      (bench) => {
        loginRole(bench, 'co');
        bench.output(performSmkAction, { ...payments, ...start });
        return bench.failure(performSmkAction, { ...payments, ...start });
      },
    ],
  } satisfies Reachable<typeof performSmkAction>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
