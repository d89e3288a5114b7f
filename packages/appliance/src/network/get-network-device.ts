/** Shows a network device. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type DevicePath, findDevice, type NoDevice } from './find-device.ts';
import { type NetworkDeviceView, viewDevice } from './view-device.ts';

export const getNetworkDevice: Operation<DevicePath, NetworkDeviceView, NoDevice> = (state, input) => {
  const device = findDevice(state, input);
  return device.ok ? done(state, viewDevice(state.network, device.value)) : device;
};
