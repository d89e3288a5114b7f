/** Disconnects a remote PED and removes its address. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';
import { defaultPort } from '../ped.ts';

export const disconnectPed: Effect<'disconnectPed'> = (state, { pedid }) => {
  const { peds } = state.hsm;
  const byId = { ...peds.byId, [pedid]: { ipAddress: null, port: defaultPort, isConnected: false } };
  return effective(withHsm(state, { peds: { ...peds, byId } }));
};
