/** Measurements of the network. */
import { done, type Operation, refused } from '../operation.ts';
import { type DevicePath, findDevice, type NoDevice } from './device.ts';
import { type Client, withNetwork } from './network.ts';

interface Measurement {
  readonly enabled: boolean;
  /** Seconds; 0 while it is off. */
  readonly interval: number;
}

/** Shows whether traffic is measured. */
export const getMeasurement: Operation<unknown, Measurement, never> = (state) => {
  const { measurementInterval: interval } = state.network;
  return done(state, { enabled: interval !== null, interval: interval ?? 0 });
};

interface GetMeasurementStatsInput extends DevicePath {
  /** Seconds, as text; the refusal of a missing value names it (decision D-123). */
  readonly duration?: string | undefined;
}

interface ClientTraffic {
  readonly avg: string;
  readonly classId: string;
  readonly max: string;
  readonly min: string;
}

/** Shows the traffic of the clients of a network device. */
export const getMeasurementStats: Operation<
  GetMeasurementStatsInput,
  readonly Readonly<Record<string, ClientTraffic>>[],
  NoDevice | 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS' | 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED'
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

interface PerformMeasurementActionInput {
  readonly actionid: string;
  /** Seconds. */
  readonly interval?: number | undefined;
}

const longestInterval = 99_999;

/** Starts or stops the measurement of traffic. */
export const performMeasurementAction: Operation<
  PerformMeasurementActionInput,
  null,
  | 'APPLIANCE_ACTION_DOES_NOT_EXIST'
  | 'APPLIANCE_INVALID_PATTERN_DETECTED'
  | 'APPLIANCE_MEASUREMENT_ACTION_FAILED'
  | 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED'
> = (state, { actionid, interval }) => {
  if (actionid === 'disable') {
    if (state.network.measurementInterval === null) return refused('APPLIANCE_MEASUREMENT_ACTION_FAILED');
    return done(withNetwork(state, { measurementInterval: null }), null);
  }
  if (actionid !== 'enable') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  if (interval === undefined) return refused('APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED');
  if (interval < 1 || interval > longestInterval) return refused('APPLIANCE_INVALID_PATTERN_DETECTED');
  return done(withNetwork(state, { measurementInterval: interval }), null);
};
