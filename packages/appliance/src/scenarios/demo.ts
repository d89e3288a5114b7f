/** A password appliance in use: the scenario to start with. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { inUse } from './in-use.ts';
import { seededPartitions } from './seeded-partitions.ts';
import { passwordRoles } from './seeded-secrets.ts';

export function demo(env: Environment): ApplianceState {
  const roles = passwordRoles(env);
  return withHsm(inUse(env), {
    label: 'demo',
    initialized: true,
    soCanResetPin: true,
    roles: roles.hsm,
    partitions: seededPartitions(roles.partition),
    nextPartition: 15,
  });
}
