/** Changes of a network device. */
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import { isInNetwork } from './address.ts';
import { type DevicePath, findDevice, type NoDevice } from './device.ts';
import { type BondMode, type Ip4, type NetworkDevice, servesBond, withDevice } from './network.ts';

interface PerformNetworkDeviceActionInput extends DevicePath {
  readonly actionid: string;
  readonly keepRoutes?: boolean | undefined;
}

type Unswitchable =
  | 'BOND_DEVICE_IS_ALREADY_DISABLED'
  | 'BOND_DEVICE_IS_ALREADY_ENABLED'
  | 'BOND_DEVICE_IS_NOT_CONFIGURED';

/** Brings a bond up or down. */
export const performNetworkDeviceAction: Operation<
  PerformNetworkDeviceActionInput,
  null,
  Unswitchable | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'APPLIANCE_INVALID_DEVICE_TYPE'
> = (state, { deviceid, actionid, keepRoutes = false }) => {
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

interface ReplaceNetworkDeviceIp4Input extends DevicePath, Ip4 {
  readonly mode?: BondMode | undefined;
}

/** Sets the IPv4 configuration of an interface or a bond. */
export const replaceNetworkDeviceIp4: Operation<
  ReplaceNetworkDeviceIp4Input,
  null,
  NoDevice | 'APPLIANCE_FAILED_TO_SET_INTERFACE' | 'FRAMEWORK_BAD_REQUEST' | 'OPERATION_RESTRICTED'
> = (state, input) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const { ip, mask, gateway, mode } = input;
  const { id, bond } = device.value;
  // Decision D-125.
  if (bond === null && mode !== undefined)
    return refused('FRAMEWORK_BAD_REQUEST', 'Only a bond can have a mode.');
  if (servesBond(state.network, id)) return refused('OPERATION_RESTRICTED');
  if (!isInNetwork(ip, gateway, mask)) return refused('APPLIANCE_FAILED_TO_SET_INTERFACE');
  const changes = bond === null ? {} : { bond: { ...bond, mode: mode ?? 'active-backup' } };
  return done(withDevice(state, device.value, { ip4: { ip, mask, gateway }, ...changes }), null);
};
