/** The sensors of the appliance and their readings. */

export interface Sensor {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly status: string;
}

export const sensors: readonly Sensor[] = [
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
export const sensorWarmUp = 60 * 1000;

function sensor(id: string, name: string, value: number, unit: string): Sensor {
  return { id, name, value, unit, status: 'ok' };
}
