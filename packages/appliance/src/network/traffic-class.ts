/** Traffic classes of a network device. */
import { refuseMore } from '../capacity.ts';
import { done, type Operation, refused } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import { type DevicePath, findDevice, type NoDevice } from './device.ts';
import { type TrafficClass, withDevice } from './network.ts';

interface TrafficClassPath extends DevicePath {
  readonly classid: string;
}

/** Shows a traffic class of a network device. */
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

interface ReplaceTrafficClassInput extends TrafficClassPath {
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

/** Sets the bandwidth of a traffic class, which is created if missing. */
export const replaceTrafficClass: Operation<ReplaceTrafficClassInput, null, Failure> = (state, input) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const { classid, minBandwidth, maxBandwidth = minBandwidth } = input;
  if (reserved.includes(classid)) return refused('APPLIANCE_CLASS_NAME_RESERVED');
  if (minBandwidth > maxBandwidth) return refused('APPLIANCE_INVALID_BANDWIDTH');
  const { classes } = device.value;
  const others = withoutEntry(classes, classid);
  const promised = promisedTo(Object.values(others)) + minBandwidth;
  const isTooMuch =
    promised > bandwidthOfDevice || refuseMore('traffic classes of a device', others) !== null;
  if (isTooMuch) return refused('APPLIANCE_FAILED_TO_CREATE_CLASS');
  const made = { id: classid, minBandwidth, maxBandwidth };
  return done(withDevice(state, device.value, { classes: { ...classes, [classid]: made } }), null);
};

function promisedTo(classes: readonly TrafficClass[]): number {
  return classes.reduce((sum, { minBandwidth }) => sum + minBandwidth, 0);
}
