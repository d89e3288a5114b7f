/** Drops the cached PED key of a role; open logins stay. */
import { withRole } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';
import { withInitializedRole } from './with-initialized-role.ts';

export const deactivateRole: Effect<'deactivateRole'> = (state, { role: target }) =>
  withInitializedRole(state, target, () => effective(withRole(state, target, { keyCached: false })));
