/** A PED appliance in use: whatever needs a PED key becomes a task, and crypto roles have a challenge. */
import type { Environment } from '../environment.ts';
import { freshPeds } from '../hsms/ped.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { inUse } from './in-use.ts';
import { seededPartitions } from './seeded-partitions.ts';
import { pedRoles } from './seeded-secrets.ts';

export function ped(env: Environment): ApplianceState {
  const roles = pedRoles(env);
  return withHsm(inUse(env), {
    authentication: 'ped',
    peds: freshPeds,
    label: 'ped',
    initialized: true,
    soCanResetPin: true,
    roles: roles.hsm,
    partitions: seededPartitions(roles.partition),
    nextPartition: 15,
  });
}
