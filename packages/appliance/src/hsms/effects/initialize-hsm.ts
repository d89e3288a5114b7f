/** Initializes the HSM: a new HSM gets its Security Officer, an initialized one loses its partitions. */
import { dropLogins } from '../../auth/logins.ts';
import { freshRole } from '../../roles/role.ts';
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const initializeHsm: Effect<'initializeHsm'> = (state, { label, secret }) => {
  // Reinitialization keeps the Security Officer; only an uninitialized HSM gets a new one.
  const so = state.hsm.initialized ? state.hsm.roles.so : { ...freshRole, initialized: true, secret };
  const roles = { ...state.hsm.roles, so };
  const initialized = withHsm(state, { initialized: true, label, partitions: {}, roles });
  return effective(
    dropLogins(initialized, (login) => login.kind === 'partitionRole' || login.roleid === 'so'),
  );
};
