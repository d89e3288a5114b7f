/** Sets the IPv4 configuration of an interface or a bond. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { isInNetwork } from './address.ts';
import { servesBond } from './bond-members.ts';
import { withDevice } from './change-network-state.ts';
import { type DevicePath, findDevice, type NoDevice } from './find-device.ts';
import type { BondMode, Ip4 } from './network.ts';

export interface ReplaceNetworkDeviceIp4Input extends DevicePath, Ip4 {
  readonly mode?: BondMode | undefined;
}

type Failure =
  | NoDevice
  | 'APPLIANCE_FAILED_TO_SET_INTERFACE'
  | 'FRAMEWORK_BAD_REQUEST'
  | 'OPERATION_RESTRICTED';

export const replaceNetworkDeviceIp4: Operation<ReplaceNetworkDeviceIp4Input, null, Failure> = (
  state,
  input,
) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const { ip, mask, gateway, mode } = input;
  const { id, bond } = device.value;
  if (bond === null && mode !== undefined)
    return refused('FRAMEWORK_BAD_REQUEST', 'Only a bond has a mode (decision D-125).');
  if (servesBond(state.network, id)) return refused('OPERATION_RESTRICTED');
  if (!isInNetwork(ip, gateway, mask)) return refused('APPLIANCE_FAILED_TO_SET_INTERFACE');
  const changes = bond === null ? {} : { bond: { ...bond, mode: mode ?? 'active-backup' } };
  return done(withDevice(state, device.value, { ip4: { ip, mask, gateway }, ...changes }), null);
};
