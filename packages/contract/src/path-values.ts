// The path's parameters as exact, percent-decoded text. Integers are checked digit by digit, not as JavaScript numbers.
import type { OperationDescription } from './operation.ts';
import { isParameter, segmentsOf } from './operation-router.ts';

/** Upper bound on the length of a segment, longer than any identifier of any release; release 14 documents no bound. */
const longestSegment = 256;

export type PathValues = Readonly<Record<string, string>>;

export type PathReading =
  | { readonly ok: true; readonly values: PathValues }
  /** A sentence that names places and rules, but not the value. */
  | { readonly ok: false; readonly problem: string };

/** The values by parameter name, or an error for a malformed, too long or out-of-range value. */
export function readPathValues(operation: OperationDescription, segments: readonly string[]): PathReading {
  const values: Record<string, string> = {};
  for (const { name, index, bounds } of placesOf(operation)) {
    const segment = segments[index] ?? '';
    if (segment.length > longestSegment) return { ok: false, problem: 'A path segment is too long.' };
    const value = decode(segment);
    if (value === null) return { ok: false, problem: 'A path segment is not validly percent-encoded.' };
    if (bounds !== null && !isWithin(value, bounds))
      return { ok: false, problem: `${name} is not an integer within its bounds.` };
    values[name] = value;
  }
  return { ok: true, values };
}

/** A template such as `/tasks/{taskid}` with percent-encoded values in place of its parameters; throws when one is missing. */
export function filledPath(template: string, values: PathValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template} needs ${name}`);
    return encodeURIComponent(value);
  });
}

interface Bounds {
  readonly minimum: bigint;
  readonly maximum: bigint;
}

/** The position of a parameter in the path, and its bounds if it is an integer. */
interface Place {
  readonly name: string;
  readonly index: number;
  readonly bounds: Bounds | null;
}

const places = new Map<OperationDescription, readonly Place[]>();

/** The places of the parameters, computed once for each operation. */
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

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function isWithin(value: string, { minimum, maximum }: Bounds): boolean {
  const exact = /^(0|[1-9][0-9]*)$/.test(value) ? BigInt(value) : null;
  return exact !== null && exact >= minimum && exact <= maximum;
}
