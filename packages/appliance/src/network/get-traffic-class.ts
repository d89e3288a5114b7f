/** Shows a traffic class of a network device. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { type DevicePath, findDevice, type NoDevice } from './find-device.ts';
import type { TrafficClass } from './network.ts';

export interface TrafficClassPath extends DevicePath {
  readonly classid: string;
}

export const getTrafficClass: Operation<
  TrafficClassPath,
  TrafficClass,
  NoDevice | 'APPLIANCE_CLASS_DOES_NOT_EXIST'
> = (state, input) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const trafficClass = entryOf(device.value.classes, input.classid);
  return trafficClass === undefined ? refused('APPLIANCE_CLASS_DOES_NOT_EXIST') : done(state, trafficClass);
};
