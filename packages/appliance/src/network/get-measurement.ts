/** Shows whether traffic is measured. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface Measurement {
  readonly enabled: boolean;
  /** Seconds; 0 while it is off. */
  readonly interval: number;
}

export const getMeasurement: Operation<unknown, Measurement, never> = (state) => {
  const { measurementInterval: interval } = state.network;
  return done(state, { enabled: interval !== null, interval: interval ?? 0 });
};
