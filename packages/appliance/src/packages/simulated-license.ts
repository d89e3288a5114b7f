/** The text that stands for a license file: the number of the upgrade, and the permitted features. */
import type { Upgrade } from './packages.ts';

const line = /^(?<id>\d{9}-\d{3}) (?<name>\S.*?)\s*$/;

/** @returns null for any other text */
export function readLicense(text: string): Upgrade | null {
  const { id, name } = line.exec(text)?.groups ?? {};
  return id === undefined || name === undefined ? null : { id, name };
}
