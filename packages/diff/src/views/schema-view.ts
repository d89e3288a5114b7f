// A schema as a conjunction of plain schemas, with references, `allOf` and single alternatives resolved.

import {
  besideReference,
  follow,
  isAnnotation,
  isArray,
  isBroken,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  memberOf,
  pointerTo,
  showSorted,
} from '@lunarest/openapi';
import { isReference } from '@lunarest/schemas';
import type { Both } from '../match/match.ts';
import { memoize } from './memoize.ts';

/** One plain schema of the conjunction. */
export interface SchemaPart extends Located {
  /** The place around the part by which null is allowed as well. */
  readonly nullAt: string | undefined;
  /** The reason why a choice in the part stays as it is: the other side has it too, or the choices multiply beyond a bound. */
  readonly unexpanded?: 'equal' | 'undecided';
}

export interface SchemaView {
  readonly root: JsonObject;
  /** The schema as written, in one or several places. */
  readonly written: readonly Located<Json>[];
  /** The place of the schema, after following a bare reference. */
  readonly pointer: string;
  readonly parts: readonly SchemaPart[];
}

/** A keyword of one part of the schema. */
export interface Carried {
  readonly value: Json;
  readonly pointer: string;
}

/** The view of a written schema; `true` accepts everything, `false` nothing. */
export function schemaView(written: Located<Json>): SchemaView {
  return viewAt(standing(written));
}

const viewAt = memoize((written: Located<Json>): SchemaView => {
  const parts = unfold(written, undefined, new Set()).filter(demandsSomething);
  return { root: written.root, written: [written], pointer: written.pointer, parts };
});

/** The equivalent of `false`. */
const refusal: JsonObject = { not: {} };

/** Whether the schema is `false`, or contains it. */
export function refusesAll(view: SchemaView): boolean {
  return view.parts.some(({ value }) => value === refusal);
}

/** The view of a missing schema. */
export function anything(root: JsonObject, pointer: string): SchemaView {
  return { root, written: [{ root, value: true, pointer }], pointer, parts: [] };
}

/** The view of several schemas that must all be met, or undefined for an empty list. */
export function conjunction(views: readonly SchemaView[]): SchemaView | undefined {
  const [first] = views;
  if (first === undefined || views.length === 1) return first;
  return {
    ...first,
    written: views.flatMap((view) => view.written),
    parts: views.flatMap((view) => view.parts),
  };
}

/** Every part's value of `keyword`, with its place. */
export function carriersOf(view: SchemaView, keyword: string): readonly Carried[] {
  let found: Carried[] | undefined;
  // A fast path for the most frequent call: nearly always, no part has the keyword.
  for (const { value: part, pointer } of view.parts) {
    const value = memberOf(part, keyword);
    if (value === undefined) continue;
    found ??= [];
    found.push({ value, pointer: part === refusal ? pointer : pointerTo(pointer, keyword) });
  }
  return found ?? nothing;
}

const nothing: readonly Carried[] = [];

/** The place of `keyword`, where possible of the value that is meant, or of the schema if the keyword is missing. */
export function placeOf(
  view: SchemaView,
  keyword: string,
  isMeant: (value: Json) => boolean = () => true,
): string {
  const [first, ...others] = carriersOf(view, keyword);
  if (first === undefined) return view.pointer;
  return (others.length === 0 ? first : ([first, ...others].find(({ value }) => isMeant(value)) ?? first))
    .pointer;
}

/** The places of `keyword` in both schemas, of several those of the values that the other schema does not have. */
export function placesOf({ base, revision }: Both<SchemaView>, keyword: string): Both<string> {
  const placeIn = (view: SchemaView, other: SchemaView) => {
    let texts: ReadonlySet<string> | undefined;
    return placeOf(view, keyword, (value) => {
      texts ??= new Set(carriersOf(other, keyword).map((carried) => showSorted(carried.value)));
      return !texts.has(showSorted(value));
    });
  };
  return { base: placeIn(base, revision), revision: placeIn(revision, base) };
}

/** The conjunction of the schemas under `keyword`, or undefined without one. */
export function subschemaOf(view: SchemaView, keyword: string): SchemaView | undefined {
  return conjunction(
    carriersOf(view, keyword).map(({ value, pointer }) => schemaView({ root: view.root, value, pointer })),
  );
}

function standing(written: Located<Json>): Located<Json> {
  const { value } = written;
  const bare = isObject(value) && Object.keys(value).every((key) => key === '$ref' || isAnnotation(key));
  return bare ? follow(written) : written;
}

function unfold(
  written: Located<Json>,
  nullAt: string | undefined,
  seen: ReadonlySet<string>,
): readonly SchemaPart[] {
  const { root, value, pointer } = written;
  if (value === false) return [{ root, value: refusal, pointer, nullAt }];
  if (!isObject(value) || seen.has(pointer)) return [];
  if (isBroken(value)) return [{ root, value, pointer, nullAt }];
  const within = new Set([...seen, pointer]);
  const { $ref: reference } = value;
  const { allOf, ...rest } = typeof reference === 'string' ? besideReference(root, value) : value;
  const target = typeof reference === 'string' ? unfold(targetOf(written), nullAt, within) : [];
  // OpenAPI 3.0: authors write it beside references and mean the whole.
  const isWhole = rest.nullable === true && isArray(allOf) && allOf.every(isReference);
  const all = unfoldEach(written, 'allOf', allOf, isWhole ? pointerTo(pointer, 'nullable') : nullAt, within);
  return [...target, ...all, ...unfoldSingle({ root, value: rest, pointer }, nullAt, within)];
}

function targetOf(written: Located<Json>): Located<Json> {
  const reference = isObject(written.value) ? written.value.$ref : undefined;
  return follow({ ...written, value: { $ref: reference ?? '' } });
}

function unfoldEach(
  written: Located<Json>,
  keyword: string,
  branches: Json | undefined,
  nullAt: string | undefined,
  seen: ReadonlySet<string>,
): readonly SchemaPart[] {
  if (!isArray(branches)) return [];
  return branches.flatMap((value, index) =>
    unfold({ root: written.root, value, pointer: pointerTo(written.pointer, keyword, index) }, nullAt, seen),
  );
}

/**
 * `anyOf` and `oneOf` with one branch, or one branch beside null, are not a choice unless they have a
 * discriminator.
 */
function unfoldSingle(
  part: Located,
  nullAt: string | undefined,
  seen: ReadonlySet<string>,
): readonly SchemaPart[] {
  if (isObject(part.value.discriminator)) return [{ ...part, nullAt }];
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = part.value[keyword];
    if (!isArray(branches)) continue;
    const real = branches.findIndex((branch) => !isNull(branch));
    const others = branches.filter((branch) => !isNull(branch)).length - 1;
    if (real < 0 || others > 0) continue;
    const { [keyword]: _, ...rest } = part.value;
    const branch = {
      ...part,
      value: branches[real] ?? true,
      pointer: pointerTo(part.pointer, keyword, real),
    };
    const ofWhole = part.value.nullable === true ? pointerTo(part.pointer, 'nullable') : nullAt;
    const ofNull = nullBranchAt(branches, pointerTo(part.pointer, keyword)) ?? ofWhole;
    return [...unfold(branch, ofNull, seen), ...unfoldSingle({ ...part, value: rest }, nullAt, seen)];
  }
  return [{ ...part, nullAt }];
}

/** The place of the branch that exists only to allow null. */
export function nullBranchAt(branches: readonly Json[], pointer: string): string | undefined {
  const index = branches.findIndex(isNull);
  return index < 0 ? undefined : pointerTo(pointer, index);
}

/** Whether a branch exists only to allow null. */
export function isNull(branch: Json): boolean {
  return isObject(branch) && (branch.type === 'null' || branch.const === null);
}

function demandsSomething(part: SchemaPart): boolean {
  return isBroken(part.value) || Object.keys(part.value).some((key) => !isAnnotation(key));
}

/** Whether a part of the schema is unknown, because a reference does not resolve. */
export function isUnknown(view: SchemaView): boolean {
  return view.parts.some(({ value }) => isBroken(value));
}
