/** Zeroizing: the HSM loses its key, and with it every partition and the Security Officer. */
import { dropLogins } from '../auth/logins.ts';
import { freshRole } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';

/** The auditor and the policy settings survive. */
export function zeroizeHsm(state: ApplianceState): ApplianceState {
  const zeroized = withHsm(state, {
    initialized: false,
    label: '',
    partitions: {},
    roles: { ...state.hsm.roles, so: freshRole },
  });
  return dropLogins(zeroized, (login) => login.kind === 'partitionRole' || login.roleid === 'so');
}
