// The values that a YAML parser has made, as JSON: scalars without their text, and no value within itself.
import { isArray, isObject, type Json } from '../json/json.ts';
import { WrittenScalar } from './yaml-scalars.ts';

/** A value of the parser. Aliases share objects, which are changed in place. */
export type Parsed = Json | WrittenScalar;

/** A value that contains itself, which JSON cannot express. */
export class CircularError extends Error {
  /** The steps from the whole to the inner one of the two. */
  readonly steps: readonly string[];

  constructor(steps: readonly string[]) {
    super('an alias leads to a value around it');
    this.steps = steps;
  }
}

/** The value as JSON. Throws a CircularError. */
export function jsonOf(parsed: Parsed): Json {
  return settle(parsed, [], new Set(), new Set());
}

function settle(parsed: Parsed, steps: string[], open: Set<Json>, settled: Set<Json>): Json {
  if (parsed instanceof WrittenScalar) return parsed.value;
  if (typeof parsed !== 'object' || parsed === null || settled.has(parsed)) return parsed;
  if (open.has(parsed)) throw new CircularError([...steps]);
  open.add(parsed);
  for (const [key, part] of partsOf(parsed)) {
    if (typeof part !== 'object' || part === null) continue;
    steps.push(String(key));
    const value = settle(part, steps, open, settled);
    steps.pop();
    // An assignment to `__proto__` would not make a member.
    if (value !== part) Object.defineProperty(parsed, key, { value, ...ordinary });
  }
  open.delete(parsed);
  settled.add(parsed);
  return parsed;
}

const ordinary = { configurable: true, enumerable: true, writable: true };

function partsOf(parsed: Json): Iterable<readonly [string | number, Parsed]> {
  if (isArray(parsed)) return parsed.entries();
  return isObject(parsed) ? Object.entries(parsed) : [];
}
