/** A password appliance in use: the scenario to start with. */
import type { Environment } from '../environment.ts';
import { seededClients } from '../ntls/seeded-clients.ts';
import { withNtls } from '../ntls/with-ntls.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { factory } from './factory.ts';
import { seededPartitions } from './seeded-partitions.ts';
import { passwordRoles } from './seeded-secrets.ts';

export function demo(env: Environment): ApplianceState {
  const roles = passwordRoles(env);
  return withHsm(withNtls(factory(env), { clients: seededClients }), {
    label: 'demo',
    initialized: true,
    soCanResetPin: true,
    roles: roles.hsm,
    partitions: seededPartitions(roles.partition),
    nextPartition: 15,
  });
}
