/** Connects a remote PED, which requires the secret that it shares with the HSM. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';

export const connectPed: Effect<'connectPed'> = (state, { pedid, ipAddress, port }) => {
  const { peds } = state.hsm;
  if (!peds.hasVector) return ineffective('The HSM shares no secret with remote PEDs; initialize it first.');
  const byId = { ...peds.byId, [pedid]: { ipAddress, port, isConnected: true } };
  return effective(withHsm(state, { peds: { ...peds, byId } }));
};
