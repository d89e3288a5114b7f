/** Makes the identifiers of new partitions: thirteen digits from the serial number and a count. */

const digits = 13;

export function partitionIdOf(serial: string, count: number): string {
  return `1${serial}${String(count).padStart(digits - 1 - serial.length, '0')}`;
}

/** The count in an identifier from `partitionIdOf` for this serial number; 0 for any other identifier. */
export function countOf(id: string, serial: string): number {
  return id.length === digits && id.startsWith(`1${serial}`) ? Number(id.slice(1 + serial.length)) : 0;
}
