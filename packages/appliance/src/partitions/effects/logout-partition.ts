/** Ends the logins of one session to one partition. */
import { dropLogins, isOfPartition } from '../../auth/logins.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const logoutPartition: Effect<'logoutPartition'> = (state, { partitionid, session }) =>
  effective(dropLogins(state, (login) => isOfPartition(login, partitionid), session));
