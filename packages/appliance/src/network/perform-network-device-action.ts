/** Brings a bond up or down. */
import type { Operation } from '../operation.ts';
import { done, type Refused, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { withDevice } from './change-network-state.ts';
import type { DevicePath } from './find-device.ts';
import type { NetworkDevice } from './network.ts';

export interface PerformNetworkDeviceActionInput extends DevicePath {
  readonly actionid: string;
  readonly keepRoutes?: boolean | undefined;
}

type Unswitchable =
  | 'BOND_DEVICE_IS_ALREADY_DISABLED'
  | 'BOND_DEVICE_IS_ALREADY_ENABLED'
  | 'BOND_DEVICE_IS_NOT_CONFIGURED';

type Failure = Unswitchable | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'APPLIANCE_INVALID_DEVICE_TYPE';

export const performNetworkDeviceAction: Operation<PerformNetworkDeviceActionInput, null, Failure> = (
  state,
  { deviceid, actionid, keepRoutes = false },
) => {
  if (actionid !== 'enable' && actionid !== 'disable') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  if (!/^bond[01]$/.test(deviceid)) return refused('APPLIANCE_INVALID_DEVICE_TYPE');
  const device = entryOf(state.network.devices, deviceid);
  const bond = device?.bond ?? null;
  // An appliance with fewer interfaces has fewer bonds, and none of these can be configured.
  if (device === undefined || bond === null) return refused('BOND_DEVICE_IS_NOT_CONFIGURED');
  const enabled = actionid === 'enable';
  const refusal = refuseSwitch(device, bond.enabled, enabled);
  if (refusal !== null) return refusal;
  const routes = enabled || keepRoutes ? device.routes : {};
  return done(withDevice(state, device, { bond: { ...bond, enabled }, routes }), null);
};

function refuseSwitch(
  { ip4 }: NetworkDevice,
  isEnabled: boolean,
  enable: boolean,
): Refused<Unswitchable> | null {
  if (ip4 === null) return refused('BOND_DEVICE_IS_NOT_CONFIGURED');
  if (isEnabled !== enable) return null;
  return refused(enable ? 'BOND_DEVICE_IS_ALREADY_ENABLED' : 'BOND_DEVICE_IS_ALREADY_DISABLED');
}
