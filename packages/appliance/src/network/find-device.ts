/** Finds the network device that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { NetworkDevice } from './network.ts';

export interface DevicePath {
  readonly deviceid: string;
}

export type NoDevice = 'APPLIANCE_INTERFACE_DOES_NOT_EXIST';

export function findDevice(state: ApplianceState, { deviceid }: DevicePath): Lookup<NetworkDevice, NoDevice> {
  const device = entryOf(state.network.devices, deviceid);
  return device === undefined ? refused('APPLIANCE_INTERFACE_DOES_NOT_EXIST') : found(device);
}
