/** Shows the traffic of the clients of a network device. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { type DevicePath, findDevice, type NoDevice } from './find-device.ts';
import type { Client } from './network.ts';

export interface GetMeasurementStatsInput extends DevicePath {
  /** Seconds, as text; a missing value is refused by name (decision D-123). */
  readonly duration?: string | undefined;
}

export interface ClientTraffic {
  readonly avg: string;
  readonly classId: string;
  readonly max: string;
  readonly min: string;
}

type Failure =
  | NoDevice
  | 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'
  | 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED';

export const getMeasurementStats: Operation<
  GetMeasurementStatsInput,
  readonly Readonly<Record<string, ClientTraffic>>[],
  Failure
> = (state, input) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const { duration } = input;
  if (duration === undefined) return refused('APPLIANCE_MEASUREMENT_DURATION_REQUIRED');
  if (state.network.measurementInterval === null) return refused('APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS');
  return done(
    state,
    device.value.clients.map((client) => ({ [client.address]: trafficOf(client, Number(duration)) })),
  );
};

/** The distance between lowest and highest grows with the duration. */
function trafficOf({ address, classId }: Client, duration: number): ClientTraffic {
  const last = Number(address.split('.').at(-1)) || 1;
  const average = 20 + (last % 50);
  const spread = average * (1 - 1 / (1 + duration / 60));
  return {
    avg: average.toFixed(2),
    classId,
    max: (average + spread).toFixed(2),
    min: (average - spread).toFixed(2),
  };
}
