/** Resets the HSM to its factory state, including the auditor and the policies. */
import { dropLogins } from '../../auth/logins.ts';
import { freshRole } from '../../roles/role.ts';
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';
import { restartHsm } from '../activity.ts';

export const factoryResetHsm: Effect<'factoryResetHsm'> = (state, _order, env) => {
  const reset = withHsm(restartHsm(state, env.now()), {
    initialized: false,
    label: '',
    transport: null,
    soCanResetPin: false,
    partitions: {},
    roles: { so: freshRole, audit: freshRole },
  });
  return effective(dropLogins(reset, () => true));
};
