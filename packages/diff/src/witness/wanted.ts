// The purpose of generated values, and a single value for a part that only has to exist.
import type { Json, JsonObject, Located } from '@lunarest/openapi';
import { take } from './lazy.ts';

/** A step from a value to a nested one. */
export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'further' }
  | { readonly kind: 'item'; readonly index?: number };

export interface Wanted {
  /** Schemas that must all be met. */
  readonly met: readonly Located<Json>[];
  /** Schemas whose bounds, values and properties are worth trying. */
  readonly hints: readonly Located<Json>[];
  /** The path to the part that varies; everywhere from its end on. */
  readonly steps: readonly Step[];
  /** Number of nested values varied beyond the steps. */
  readonly depth: number;
  /** Number of nested values that may be generated for parts that only have to exist. */
  readonly nesting: number;
  readonly maker: Maker;
}

export interface Maker {
  /** The values worth trying, generated on demand. */
  readonly values: (wanted: Wanted) => Iterable<Json>;
  /** Whether a value meets the schemas. */
  readonly meets: (schemas: readonly Located<Json>[], value: Json) => boolean;
  /** A name that distinguishes the two documents. */
  readonly nameOf: (root: JsonObject) => string;
  readonly samples: Samples;
}

/** The samples found, by schema. */
export type Samples = Map<string, Json | undefined>;

/** Upper bound on the values tried for a part that only has to exist. */
const mostTries = 40;

/** One value that meets the schemas, or undefined if none was found. */
export function sample(
  met: readonly Located<Json>[],
  { nesting, maker }: Pick<Wanted, 'nesting' | 'maker'>,
): Json | undefined {
  if (nesting <= 0) return undefined;
  const key = [nesting, ...met.map(({ root, pointer }) => `${maker.nameOf(root)}${pointer}`)].join(' ');
  if (maker.samples.has(key)) return maker.samples.get(key);
  const values = maker.values({ met, hints: [], steps: [], depth: 0, nesting: nesting - 1, maker });
  const found = firstOf(values, (value) => maker.meets(met, value));
  maker.samples.set(key, found);
  return found;
}

function firstOf(values: Iterable<Json>, holds: (value: Json) => boolean): Json | undefined {
  for (const value of take(values, mostTries)) if (holds(value)) return value;
  return undefined;
}
