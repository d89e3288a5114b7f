/** A PED appliance in use: whatever needs a PED key becomes a task, and crypto roles have a challenge. */
import type { Environment } from '../environment.ts';
import { seededClients } from '../ntls/seeded-clients.ts';
import { withNtls } from '../ntls/with-ntls.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { factory } from './factory.ts';
import { seededPartitions } from './seeded-partitions.ts';
import { pedRoles } from './seeded-secrets.ts';

export function ped(env: Environment): ApplianceState {
  const roles = pedRoles(env);
  return withHsm(withNtls(factory(env), { clients: seededClients }), {
    authentication: 'ped',
    label: 'ped',
    initialized: true,
    soCanResetPin: true,
    roles: roles.hsm,
    partitions: seededPartitions(roles.partition),
    nextPartition: 15,
  });
}
