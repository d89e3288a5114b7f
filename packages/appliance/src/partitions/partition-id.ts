/** Makes the identifiers of new partitions: thirteen digits that hold the serial number and a count. */

const digits = 13;

export function partitionIdOf(serial: string, count: number): string {
  return `1${serial}${String(count).padStart(digits - 1 - serial.length, '0')}`;
}
