/** Zeroizing: the HSM loses its key, and with it every partition and the Security Officer. */
import { dropLogins } from '../auth/logins.ts';
import { freshRole } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { endTasksOfHsm } from '../tasks/end-tasks.ts';

/** The auditor and the policy settings survive; waiting tasks of the Security Officer end. */
export function zeroizeHsm(state: ApplianceState, now: number): ApplianceState {
  const zeroized = withHsm(endTasksOfHsm(state, now), {
    initialized: false,
    label: '',
    partitions: {},
    roles: { ...state.hsm.roles, so: freshRole },
  });
  return dropLogins(zeroized, (login) => login.kind === 'partitionRole' || login.roleid === 'so');
}
