/** The partitions of the `demo` and `ped` scenarios: one for every standing an SMK can have. */

import { noContents } from '../partitions/contents.ts';
import type { Partition } from '../partitions/partition.ts';
import { freshRoles } from '../partitions/zeroize.ts';
import { firstSmk, noSmk } from '../smk/smk.ts';
import { partitionIds } from './credentials.ts';
import { seededObjects } from './seeded-objects.ts';

const size = 648_381;

export function seededPartitions(roles: Partition['roles']): Readonly<Record<string, Partition>> {
  const unused = { ...noContents, requests: {}, backups: [] } as const;
  const ready = { ...unused, state: 'initialized', size, roles } as const;
  const empty = { ...unused, state: 'zeroized', size, roles: freshRoles, label: '', smk: noSmk } as const;
  const { payments, archive, fresh, migrated } = partitionIds;
  return {
    [payments]: {
      ...ready,
      ...seededObjects,
      id: payments,
      name: 'payments',
      label: 'payments',
      version: 1,
      smk: firstSmk,
      requests: { SIGN: 1204, VERIFY: 31, KEY_GENERATION: 2 },
    },
    [archive]: { ...ready, id: archive, name: 'archive', label: 'archive', version: 0, smk: noSmk },
    [fresh]: { ...empty, id: fresh, name: 'fresh', version: 1 },
    [migrated]: { ...ready, id: migrated, name: 'migrated', label: 'migrated', version: 1, smk: noSmk },
  };
}
