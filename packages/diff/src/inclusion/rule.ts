// The parts of a schema from which an inclusion is proved: each is a rule that a value keeps.
import type { Json, JsonObject } from '@lunarest/openapi';
import type { Types } from './type-set.ts';

/** A schema that a value meets, or, negated, does not meet. */
export interface Literal {
  readonly root: JsonObject;
  readonly value: Json;
  readonly pointer: string;
  readonly negated: boolean;
}

/** The names of an object's properties: those that match a pattern, or all except those that are described. */
export type Names =
  | { readonly pattern: string }
  | { readonly except: ReadonlySet<string>; readonly unlike: readonly string[] };

/** A rule of one type of values; values of other types keep it, unless a rule about types excludes them. */
export type Atom =
  | { readonly kind: 'types'; readonly types: Types }
  | { readonly kind: 'values'; readonly values: readonly Json[]; readonly holds: boolean }
  | {
      readonly kind: 'least' | 'most';
      readonly of: Measure;
      readonly limit: number;
      readonly exclusive: boolean;
    }
  | { readonly kind: 'multiple'; readonly step: number; readonly holds: boolean }
  | { readonly kind: 'pattern' | 'format'; readonly text: string; readonly holds: boolean }
  | { readonly kind: 'unique'; readonly holds: boolean }
  /** The existing items from one index to another meet the schema. */
  | { readonly kind: 'items'; readonly from: number; readonly to: number; readonly meet: Literal }
  /** One item at the index or later exists and meets the schema. */
  | { readonly kind: 'some item'; readonly from: number; readonly meets: Literal }
  | { readonly kind: 'presence'; readonly name: string; readonly holds: boolean }
  /** The property, if it exists, meets the schema. */
  | { readonly kind: 'property'; readonly name: string; readonly meets: Literal }
  /** The same for many properties, by name: cases share it. */
  | { readonly kind: 'members'; readonly meets: ReadonlyMap<string, Literal> }
  | { readonly kind: 'properties'; readonly names: Names; readonly meet: Literal }
  /** Every name meets the schema. */
  | { readonly kind: 'names'; readonly meet: Literal }
  /** A property exists whose name is one of these or meets a schema, and whose value meets a schema. */
  | {
      readonly kind: 'some property';
      readonly names?: Names;
      readonly named?: Literal;
      readonly meets?: Literal;
    };

/** The measure of a bound: a number itself, the length of a string, or a count of items or properties. */
export type Measure = 'number' | 'string' | 'array' | 'object';

/** Rules, schemas, and choices of which at least one alternative is kept. */
export type Part = Atom | { readonly kind: 'literal'; readonly literal: Literal } | Choice;
export interface Choice {
  readonly kind: 'choice';
  readonly among: readonly (readonly Part[])[];
}
