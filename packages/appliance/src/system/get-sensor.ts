/** Lists the sensors, and reads one of them; both are unavailable right after a boot. */
import type { Environment } from '../environment.ts';
import type { Operation } from '../operation.ts';
import { done, type Refused, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { type Sensor, sensors, sensorWarmUp } from './sensors.ts';

export interface SensorPath {
  readonly sensorid: string;
}

export const listSensors: Operation<unknown, readonly string[], 'APPLIANCE_SENSORS_NOT_READY'> = (
  state,
  _input,
  env,
) =>
  refuseCold(state, env) ??
  done(
    state,
    sensors.map(({ id }) => id),
  );

export const getSensor: Operation<
  SensorPath,
  Sensor,
  'APPLIANCE_SENSORS_NOT_READY' | 'FRAMEWORK_NO_RESOURCE'
> = (state, { sensorid }, env) => {
  const sensor = sensors.find(({ id }) => id === sensorid);
  if (sensor === undefined) return refused('FRAMEWORK_NO_RESOURCE');
  return refuseCold(state, env) ?? done(state, sensor);
};

function refuseCold(state: ApplianceState, env: Environment): Refused<'APPLIANCE_SENSORS_NOT_READY'> | null {
  const isCold = env.now() - state.machine.bootedAt < sensorWarmUp;
  return isCold ? refused('APPLIANCE_SENSORS_NOT_READY') : null;
}
