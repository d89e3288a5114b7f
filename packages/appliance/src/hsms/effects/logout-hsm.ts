/** Ends the HSM logins of one session. */
import { dropLogins } from '../../auth/logins.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const logoutHsm: Effect<'logoutHsm'> = (state, { session }) =>
  effective(dropLogins(state, (login) => login.kind === 'hsmRole', session));
