/** Creates or erases the secret that remote PEDs share with the HSM. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const setPedVector: Effect<'setPedVector'> = (state, { hasVector }) =>
  effective(withHsm(state, { peds: { ...state.hsm.peds, hasVector } }));
