/** A password appliance whose firmware is older than the SMK, and whose policy 15 is off. */
import type { Environment } from '../environment.ts';
import { olderNetwork } from '../network/initial-network.ts';
import { noContents } from '../partitions/contents.ts';
import type { Partition } from '../partitions/partition.ts';
import { noSmk } from '../smk/smk.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { legacyPartitionId } from './credentials.ts';
import { inUse } from './in-use.ts';
import { passwordRoles } from './seeded-secrets.ts';

const size = 648_381;

export function legacyFirmware(env: Environment): ApplianceState {
  const roles = passwordRoles(env);
  const legacy: Partition = {
    id: legacyPartitionId,
    name: 'legacy',
    label: 'legacy',
    state: 'initialized',
    version: 0,
    size,
    roles: roles.partition,
    smk: noSmk,
    requests: {},
    backups: [],
    ...noContents,
  };
  return withHsm(
    { ...inUse(env), network: olderNetwork() },
    {
      firmware: '7.4.2',
      firmwareImages: { upgrade: '7.8.9', rollback: '' },
      label: 'legacy',
      initialized: true,
      roles: roles.hsm,
      partitions: { [legacyPartitionId]: legacy },
      nextPartition: 22,
    },
  );
}
