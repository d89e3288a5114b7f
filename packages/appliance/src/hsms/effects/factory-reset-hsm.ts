/** Puts the HSM back to how it left the factory, the auditor and the policies included. */
import { dropLogins } from '../../auth/logins.ts';
import { freshRole } from '../../roles/role.ts';
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const factoryResetHsm: Effect<'factoryResetHsm'> = (state) => {
  const reset = withHsm(state, {
    initialized: false,
    label: '',
    transport: null,
    soCanResetPin: false,
    partitions: {},
    roles: { so: freshRole, audit: freshRole },
  });
  return effective(dropLogins(reset, () => true));
};
