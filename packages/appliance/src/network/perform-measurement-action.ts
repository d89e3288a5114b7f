/** Starts or stops the measurement of traffic. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withNetwork } from './change-network-state.ts';

export interface PerformMeasurementActionInput {
  readonly actionid: string;
  /** Seconds. */
  readonly interval?: number | undefined;
}

type Failure =
  | 'APPLIANCE_ACTION_DOES_NOT_EXIST'
  | 'APPLIANCE_INVALID_PATTERN_DETECTED'
  | 'APPLIANCE_MEASUREMENT_ACTION_FAILED'
  | 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED';

const longestInterval = 99_999;

export const performMeasurementAction: Operation<PerformMeasurementActionInput, null, Failure> = (
  state,
  { actionid, interval },
) => {
  if (actionid === 'disable') {
    if (state.network.measurementInterval === null) return refused('APPLIANCE_MEASUREMENT_ACTION_FAILED');
    return done(withNetwork(state, { measurementInterval: null }), null);
  }
  if (actionid !== 'enable') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  if (interval === undefined) return refused('APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED');
  if (interval < 1 || interval > longestInterval) return refused('APPLIANCE_INVALID_PATTERN_DETECTED');
  return done(withNetwork(state, { measurementInterval: interval }), null);
};
