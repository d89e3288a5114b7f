// The path's parameters as exact text: percent-decoded, and integers checked digit by digit, never as JavaScript numbers.
import { isParameter, type OperationDescription, segmentsOf } from '@lunarest/contract';
import { Refusal } from './refusal.ts';

/** Longer than any identifier of any release; release 14 documents no bound of its own. */
const longestSegment = 256;

export type PathValues = Readonly<Record<string, string>>;

/** The values by parameter name; refuses with FRAMEWORK_BAD_REQUEST what is malformed, too long, or out of its exact bounds. */
export function readPath(operation: OperationDescription, segments: readonly string[]): PathValues {
  const path: Record<string, string> = {};
  for (const { name, index, bounds } of placesOf(operation)) {
    const value = decode(segments[index] ?? '');
    if (bounds !== null) checkInteger(name, value, bounds);
    path[name] = value;
  }
  return path;
}

interface Bounds {
  readonly minimum: bigint;
  readonly maximum: bigint;
}

/** Where a parameter stands in the path, and between which numbers it lies if it is one. */
interface Place {
  readonly name: string;
  readonly index: number;
  readonly bounds: Bounds | null;
}

const places = new Map<OperationDescription, readonly Place[]>();

/** Worked out once per operation, not for each request. */
function placesOf(operation: OperationDescription): readonly Place[] {
  const known = places.get(operation);
  if (known !== undefined) return known;
  const made = segmentsOf(operation.path).flatMap((segment, index) => {
    const name = segment.slice(1, -1);
    return isParameter(segment) ? [{ name, index, bounds: boundsOf(operation, name) }] : [];
  });
  places.set(operation, made);
  return made;
}

function boundsOf({ parameters }: OperationDescription, name: string): Bounds | null {
  const integer = parameters.find((parameter) => parameter.name === name)?.integer ?? null;
  return integer && { minimum: BigInt(integer.minimum), maximum: BigInt(integer.maximum) };
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

function checkInteger(name: string, value: string, { minimum, maximum }: Bounds): void {
  const exact = /^(0|[1-9][0-9]*)$/.test(value) ? BigInt(value) : null;
  if (exact === null || exact < minimum || exact > maximum)
    throw new Refusal('FRAMEWORK_BAD_REQUEST', `${name} is not an integer within its bounds.`);
}
