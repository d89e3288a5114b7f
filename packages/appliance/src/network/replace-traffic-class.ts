/** Sets the bandwidth of a traffic class, which is created if missing. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withoutEntry } from '../record.ts';
import { withDevice } from './change-network-state.ts';
import { findDevice, type NoDevice } from './find-device.ts';
import type { TrafficClassPath } from './get-traffic-class.ts';
import type { TrafficClass } from './network.ts';

export interface ReplaceTrafficClassInput extends TrafficClassPath {
  readonly minBandwidth: number;
  readonly maxBandwidth?: number | undefined;
}

type Failure =
  | NoDevice
  | 'APPLIANCE_CLASS_NAME_RESERVED'
  | 'APPLIANCE_FAILED_TO_CREATE_CLASS'
  | 'APPLIANCE_INVALID_BANDWIDTH';

const reserved = ['default', 'class'];

/** Upper bound in kilobits on the bandwidth of all classes of a device together. */
const bandwidthOfDevice = 1_000_000;

export const replaceTrafficClass: Operation<ReplaceTrafficClassInput, null, Failure> = (state, input) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const { classid, minBandwidth, maxBandwidth = minBandwidth } = input;
  if (reserved.includes(classid)) return refused('APPLIANCE_CLASS_NAME_RESERVED');
  if (minBandwidth > maxBandwidth) return refused('APPLIANCE_INVALID_BANDWIDTH');
  const { classes } = device.value;
  const promised = promisedTo(Object.values(withoutEntry(classes, classid)));
  if (promised + minBandwidth > bandwidthOfDevice) return refused('APPLIANCE_FAILED_TO_CREATE_CLASS');
  const made = { id: classid, minBandwidth, maxBandwidth };
  return done(withDevice(state, device.value, { classes: { ...classes, [classid]: made } }), null);
};

function promisedTo(classes: readonly TrafficClass[]): number {
  return classes.reduce((sum, { minBandwidth }) => sum + minBandwidth, 0);
}
