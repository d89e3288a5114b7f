// What values are made for, and one value for a part that must only be there.
import type { Json, JsonObject } from '@lunarest/openapi';
import type { WrittenSchema } from './demands.ts';
import { take } from './lazy.ts';

/** A step from a value to one within it. */
export type Step =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'further' }
  | { readonly kind: 'item'; readonly index?: number };

export interface Wanted {
  /** Schemas that must all be met. */
  readonly met: readonly WrittenSchema[];
  /** Schemas whose bounds, values and properties are worth trying. */
  readonly hints: readonly WrittenSchema[];
  /** Where the value is to vary; everywhere once it leads no further. */
  readonly steps: readonly Step[];
  /** How many values within each other are varied beyond the steps. */
  readonly depth: number;
  /** How many values within each other may be made for parts that must only be there. */
  readonly nesting: number;
  readonly maker: Maker;
}

export interface Maker {
  /** The values that are worth trying, made as far as they are asked for. */
  readonly values: (wanted: Wanted) => Iterable<Json>;
  /** Whether a value meets the schemas. */
  readonly meets: (schemas: readonly WrittenSchema[], value: Json) => boolean;
  /** A name that tells the two documents apart. */
  readonly nameOf: (root: JsonObject) => string;
  readonly samples: Samples;
}

/** The samples that were found, by their schemas. */
export type Samples = Map<string, Json | undefined>;

/** Upper bound on the values tried for a part that must only be there. */
const mostTries = 40;

/** One value that meets the schemas, or undefined where none was found. */
export function sample(
  met: readonly WrittenSchema[],
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
