/** Clears the tampers of the HSM. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const clearTampers: Effect<'clearTampers'> = (state) => effective(withHsm(state, { tampers: [] }));
