/** Sensors of the appliance. */
import { timeBetween } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';

interface Sensor {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly status: string;
}

/** The sensors of the appliance and their readings. */
const sensors: readonly Sensor[] = [
  sensor('cpu-temperature', 'CPU temperature', 41.5, 'degrees Celsius'),
  sensor('inlet-temperature', 'Inlet temperature', 24, 'degrees Celsius'),
  sensor('hsm-temperature', 'HSM temperature', 47.5, 'degrees Celsius'),
  sensor('fan-1', 'Fan 1', 5400, 'revolutions per minute'),
  sensor('fan-2', 'Fan 2', 5350, 'revolutions per minute'),
  sensor('fan-3', 'Fan 3', 5410, 'revolutions per minute'),
  sensor('supply-1', 'Power supply 1', 12.1, 'volts'),
  sensor('supply-2', 'Power supply 2', 12.05, 'volts'),
];

/** Time after a boot during which the sensors cannot be read, in milliseconds. */
const sensorWarmUp = 60 * 1000;

function sensor(id: string, name: string, value: number, unit: string): Sensor {
  return { id, name, value, unit, status: 'ok' };
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

/** Reads a sensor; sensors are unavailable right after a boot. */
export const getSensor: Operation<
  { readonly sensorid: string },
  Sensor,
  'APPLIANCE_SENSORS_NOT_READY' | 'FRAMEWORK_NO_RESOURCE'
> = (state, { sensorid }, env) => {
  const sensor = sensors.find(({ id }) => id === sensorid);
  if (sensor === undefined) return refused('FRAMEWORK_NO_RESOURCE');
  return refuseCold(state, env) ?? done(state, sensor);
};

function refuseCold(state: ApplianceState, env: Environment): Refused<'APPLIANCE_SENSORS_NOT_READY'> | null {
  const isCold = timeBetween(state.machine.bootedAt, env.now()) < sensorWarmUp;
  return isCold ? refused('APPLIANCE_SENSORS_NOT_READY') : null;
}
