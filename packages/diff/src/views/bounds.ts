// The bounds of a schema, the tightest of each kind, with every digit.

import {
  isNumeric,
  isObject,
  type Json,
  narrowInteger,
  onceFor,
  pointerTo,
  stringsOf,
} from '@lunarest/openapi';
import { membersIn, prefixLengthOf } from './member-view.ts';
import { isClosed } from './property-view.ts';
import { carriersOf, type SchemaPart, type SchemaView } from './schema-view.ts';
import { numbers, type TypeName, typesOf } from './types.ts';

export interface Bound {
  readonly limit: number | bigint;
  /** Whether the limit itself is excluded. */
  readonly exclusive: boolean;
  readonly keyword: string;
  readonly pointer: string;
}

export interface BoundKind {
  readonly keyword: string;
  readonly exclusiveKeyword?: string;
  /** An upper bound tightens when it falls, a lower one when it rises. */
  readonly upper: boolean;
  /** The types that it constrains. */
  readonly of: readonly TypeName[];
}

export const boundKinds: readonly BoundKind[] = [
  { keyword: 'minimum', exclusiveKeyword: 'exclusiveMinimum', upper: false, of: numbers },
  { keyword: 'maximum', exclusiveKeyword: 'exclusiveMaximum', upper: true, of: numbers },
  { keyword: 'minLength', upper: false, of: ['string'] },
  { keyword: 'maxLength', upper: true, of: ['string'] },
  { keyword: 'minItems', upper: false, of: ['array'] },
  { keyword: 'maxItems', upper: true, of: ['array'] },
  { keyword: 'minContains', upper: false, of: ['array'] },
  { keyword: 'maxContains', upper: true, of: ['array'] },
  { keyword: 'minProperties', upper: false, of: ['object'] },
  { keyword: 'maxProperties', upper: true, of: ['object'] },
];

/** The bound of that kind, or undefined; `minLength: 0` and the like count as no bound. */
export function boundOf(view: SchemaView, kind: BoundKind): Bound | undefined {
  const known = boundsOf(view);
  const before = known.get(kind);
  if (before !== undefined) return before ?? undefined;
  const found = tightestIn(view, kind);
  known.set(kind, found ?? null);
  return found;
}

const boundsOf = onceFor((_view: SchemaView) => new Map<BoundKind, Bound | null>());

function tightestIn(view: SchemaView, kind: BoundKind): Bound | undefined {
  const whole = !typesOf(view).has('fraction');
  const found = view.parts.flatMap((part) => boundsOfPart(part, kind, view));
  const bounds = found.map((bound) => (whole ? inclusive(bound, kind.upper) : bound));
  const [tightest] = bounds.toSorted((a, b) => compareBounds(a, b, kind.upper));
  const none = tightest?.keyword !== kind.exclusiveKeyword && tightest?.limit === 0 && isCount(kind);
  return none ? undefined : tightest;
}

/** The implied bound of the schema: required properties must exist, and a closed object has no others. */
export function impliedBoundOf(view: SchemaView, { keyword }: BoundKind): Bound | undefined {
  const limit = implied[keyword]?.(view);
  return limit === undefined ? undefined : { limit, exclusive: false, keyword, pointer: view.pointer };
}

const implied: Readonly<Record<string, (view: SchemaView) => number | bigint | undefined>> = {
  minProperties: (view) => requiredIn(view).size,
  maxProperties: (view) =>
    isNamedOnly(view) ? new Set(membersIn(view, 'properties').map(([name]) => name)).size : undefined,
  minItems: (view) => boundOf(view, leastContainedKind)?.limit,
};

const leastContainedKind: BoundKind = { keyword: 'minContains', upper: false, of: ['array'] };

/** Excludes properties that do not exist in one of the directions. */
function requiredIn(view: SchemaView): ReadonlySet<string> {
  const hidden = membersIn(view, 'properties').flatMap(([name, { value }]) =>
    isObject(value) && (value.$ref ?? value.readOnly ?? value.writeOnly) !== undefined ? [name] : [],
  );
  const names = carriersOf(view, 'required').flatMap(({ value }) => stringsOf(value));
  return new Set(names.filter((name) => !hidden.includes(name)));
}

function isNamedOnly(view: SchemaView): boolean {
  return isClosed(view) && carriersOf(view, 'patternProperties').length === 0;
}

/** Below 0 if `a` is the tighter bound, above 0 if `b` is. */
export function compareBounds(a: Bound, b: Bound, upper: boolean): number {
  if (a.limit !== b.limit) return a.limit < b.limit === upper ? -1 : 1;
  return Number(b.exclusive) - Number(a.exclusive);
}

function boundsOfPart(part: SchemaPart, kind: BoundKind, view: SchemaView): readonly Bound[] {
  const { value } = part;
  if (kind.keyword === 'maxItems') return [...read(part, 'maxItems', false), ...lengthOfClosed(part, view)];
  if (kind.keyword === 'minContains') return leastContained(part);
  if (kind.keyword === 'maxContains' && value.contains === undefined) return [];
  const plain = read(part, kind.keyword, kind.exclusiveKeyword && value[kind.exclusiveKeyword] === true);
  const exclusive = kind.exclusiveKeyword === undefined ? [] : read(part, kind.exclusiveKeyword, true);
  return [...plain, ...exclusive];
}

/** A list without further items is at most as long as its `prefixItems`. */
function lengthOfClosed(part: SchemaPart, { parts }: SchemaView): readonly Bound[] {
  const { value, pointer } = part;
  const keyword = ['items', 'unevaluatedItems'].find((name) => value[name] === false);
  if (keyword === undefined || (keyword === 'unevaluatedItems' && parts.some(evaluatesSomeItems))) return [];
  const beside = keyword === 'items' ? [part] : parts;
  const limit = Math.max(...beside.map((one) => prefixLengthOf(one.value)));
  return [{ limit, exclusive: false, keyword: 'maxItems', pointer: pointerTo(pointer, keyword) }];
}

/** Whether the part may evaluate items beside `prefixItems`. */
function evaluatesSomeItems({ value }: SchemaPart): boolean {
  const evaluating = ['items', 'contains', 'anyOf', 'oneOf', 'if', 'dependentSchemas'];
  return evaluating.some((keyword) => value[keyword] !== undefined);
}

/** Without `contains`, `minContains` has no effect; with it, its default is 1. */
function leastContained(part: SchemaPart): readonly Bound[] {
  if (part.value.contains === undefined) return [];
  const written = read(part, 'minContains', false);
  const implied = {
    limit: 1,
    exclusive: false,
    keyword: 'minContains',
    pointer: pointerTo(part.pointer, 'contains'),
  };
  return written.length > 0 ? written : [implied];
}

function read(part: SchemaPart, keyword: string, exclusive: boolean | '' | undefined): readonly Bound[] {
  const limit: Json | undefined = part.value[keyword];
  if (!isNumeric(limit)) return [];
  return [{ limit, exclusive: exclusive === true, keyword, pointer: pointerTo(part.pointer, keyword) }];
}

/** For integers, both "below 10" and "at most 9.5" mean at most 9. */
function inclusive(bound: Bound, upper: boolean): Bound {
  if (typeof bound.limit === 'number' && !Number.isInteger(bound.limit)) {
    const limit = upper ? Math.floor(bound.limit) : Math.ceil(bound.limit);
    return { ...bound, limit, exclusive: false };
  }
  if (!bound.exclusive || !isWhole(bound.limit)) return bound;
  const limit = BigInt(bound.limit) + (upper ? -1n : 1n);
  return { ...bound, limit: narrowInteger(limit), exclusive: false };
}

function isWhole(limit: number | bigint): boolean {
  return typeof limit === 'bigint' || Number.isSafeInteger(limit);
}

function isCount(kind: BoundKind): boolean {
  return !kind.upper && kind.exclusiveKeyword === undefined;
}
