// The path's parameters as exact text: percent-decoded, and integers checked digit by digit, never as JavaScript numbers.
import {
  isParameter,
  type OperationDescription,
  type ParameterDescription,
  segmentsOf,
} from '@lunarest/contract';
import { Refusal } from './refusal.ts';

/** Longer than any identifier of any release; release 14 documents no bound of its own. */
const longestSegment = 256;

export type PathValues = Readonly<Record<string, string>>;

/** The values by parameter name; refuses with FRAMEWORK_BAD_REQUEST what is malformed, too long, or out of its exact bounds. */
export function readPath(operation: OperationDescription, segments: readonly string[]): PathValues {
  const names = segmentsOf(operation.path);
  const values = names.flatMap((name, index) =>
    isParameter(name) ? [[name.slice(1, -1), decode(segments[index] ?? '')] as const] : [],
  );
  const path = Object.fromEntries(values);
  for (const parameter of operation.parameters) checkInteger(parameter, path[parameter.name]);
  return path;
}

function decode(segment: string): string {
  if (segment.length > longestSegment)
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'A path segment is too long.');
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'A path segment is not validly percent-encoded.');
  }
}

function checkInteger(parameter: ParameterDescription, value: string | undefined): void {
  if (parameter.integer === null || value === undefined) return;
  if (!/^(0|[1-9][0-9]*)$/.test(value) || !isWithin(BigInt(value), parameter.integer)) {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', `${parameter.name} is not an integer within its bounds.`);
  }
}

function isWithin(value: bigint, bounds: { readonly minimum: string; readonly maximum: string }): boolean {
  return value >= BigInt(bounds.minimum) && value <= BigInt(bounds.maximum);
}
