// Converts the values of the YAML parser to JSON: scalars lose their text, and a value that contains itself is refused.
import { isArray, isObject, type Json } from '../json/json.ts';
import { WrittenScalar } from './yaml-scalars.ts';

/** A value of the parser. Aliases share objects, which are converted in place. */
export type Parsed = Json | WrittenScalar;

/** A value that JSON cannot express: it contains itself, or has a key that is not a scalar. */
export class NotJsonError extends Error {
  /** The steps from the document to the repetition of the value within itself, or to the key. */
  readonly steps: readonly string[];

  constructor(reason: string, steps: readonly string[]) {
    super(reason);
    this.steps = steps;
  }
}

/** The parser's key for a mapping as a key, for example the inner braces of `{{host}}`. */
const mappingAsKey = '[object Object]';

/** Upper bound on the number of values after the expansion of aliases, because readers of the document visit each of them. */
const mostMultiplied = 5_000_000;

/** The value as JSON. Throws a NotJsonError, and an Error for aliases that multiply a few values into too many. */
export function jsonOf(parsed: Parsed): Json {
  const sizes = new Map<Json, number>();
  const value = settle(parsed, [], new Set(), sizes);
  const written = [...sizes.keys()].reduce<number>((sum, one) => sum + [...partsOf(one)].length, 1);
  const whole = sizes.get(value) ?? 1;
  if (whole > mostMultiplied && whole > 10 * written)
    throw new Error(`its aliases multiply ${written} values into ${whole}`);
  return value;
}

/** Converts a value. `sizes` has the number of values within each converted value, where each alias counts again. */
function settle(parsed: Parsed, steps: string[], open: Set<Json>, sizes: Map<Json, number>): Json {
  if (parsed instanceof WrittenScalar) return parsed.value;
  if (typeof parsed !== 'object' || parsed === null || sizes.has(parsed)) return parsed;
  if (open.has(parsed)) throw new NotJsonError('an alias leads to a value around it', [...steps]);
  open.add(parsed);
  let size = 1;
  for (const [key, part] of partsOf(parsed)) {
    size += 1;
    if (key === mappingAsKey) throw new NotJsonError('a key is a mapping', [...steps, key]);
    if (typeof part !== 'object' || part === null) continue;
    steps.push(String(key));
    const value = settle(part, steps, open, sizes);
    steps.pop();
    size += (sizes.get(value) ?? 1) - 1;
    // An assignment to `__proto__` would not create a member.
    if (value !== part) Object.defineProperty(parsed, key, { value, ...ordinary });
  }
  open.delete(parsed);
  sizes.set(parsed, size);
  return parsed;
}

const ordinary = { configurable: true, enumerable: true, writable: true };

function partsOf(parsed: Json): Iterable<readonly [string | number, Parsed]> {
  if (isArray(parsed)) return parsed.entries();
  return isObject(parsed) ? Object.entries(parsed) : [];
}
