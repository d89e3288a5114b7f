/** Functions that write the network settings. */
import type { ApplianceState } from '../state.ts';
import type { Network, NetworkDevice } from './network.ts';

export function withNetwork(state: ApplianceState, changes: Partial<Network>): ApplianceState {
  return { ...state, network: { ...state.network, ...changes } };
}

export function withDevice(
  state: ApplianceState,
  device: NetworkDevice,
  changes: Partial<NetworkDevice>,
): ApplianceState {
  const changed = { ...device, ...changes };
  return withNetwork(state, { devices: { ...state.network.devices, [device.id]: changed } });
}
