// The alternatives of `oneOf` or `anyOf` in a schema, each combined with the constraints beside them.

import {
  hoistedFrom,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  onceFor,
  pointerTo,
  valueAt,
} from '@lunarest/openapi';
import type { Both, Edition } from '../match/match.ts';
import { membersIn } from './member-view.ts';
import { carriersOf, isNull, placesOf, type SchemaPart, type SchemaView, schemaView } from './schema-view.ts';
import { typesOf } from './types.ts';

export interface Alternative {
  /** The place where it is offered, before references are followed. */
  readonly pointer: string;
  /** All constraints on a value. */
  readonly view: SchemaView;
  /** As written, without the constraints beside the choice. */
  readonly written: Located<Json>;
  /** The component that it refers to; undefined for an inline alternative. */
  readonly name: string | undefined;
  /** The place in another file that this component is of. */
  readonly source: string | undefined;
  readonly title: string | undefined;
  /** Its `oneOf`: a value that fits two of the alternatives is rejected. */
  readonly exclusiveIn: string | undefined;
  /** Whether it represents a part of a schema without alternatives. */
  readonly isPart: boolean;
}

/** Upper bound on the alternatives of one schema that are compared; choices beyond it stay unexpanded. */
const mostAlternatives = 256;

interface Expansion {
  readonly alternatives: readonly Alternative[];
  /** Whether several choices multiply beyond the bound, so that only the first one is expanded. */
  readonly isCut: boolean;
}

/** Null is excluded, because it is a type. Empty for a schema without alternatives. */
export function alternativesOf(view: SchemaView): readonly Alternative[] {
  return expansionOf(view).alternatives;
}

/** Whether the choices of the schema multiply beyond the bound. */
export function choicesMultiply(view: SchemaView): boolean {
  return expansionOf(view).isCut;
}

const expansionOf = onceFor((view: SchemaView): Expansion => {
  const flat: Alternative[] = [];
  for (const alternative of alternativesWithin(view, new Set())) {
    if (flat.length === mostAlternatives)
      return { alternatives: offeredBy(choiceIn(view)), isCut: view.parts.filter(hasChoice).length > 1 };
    flat.push(alternative);
  }
  return { alternatives: flat, isCut: false };
});

function* alternativesWithin(view: SchemaView, seen: ReadonlySet<string>): Generator<Alternative> {
  const found = choiceIn(view);
  if (found === undefined || seen.has(found.pointer)) return;
  const within = new Set([...seen, found.pointer]);
  for (const alternative of offeredBy(found)) {
    let isFlat = true;
    for (const inner of alternativesWithin(alternative.view, within)) {
      isFlat = false;
      yield inner;
    }
    if (isFlat) yield alternative;
  }
}

/** The alternatives of the choice, without those for which the constraints beside it leave no value. */
function offeredBy(choice: Choice | undefined): readonly Alternative[] {
  if (choice === undefined) return [];
  return choice.branches
    .map((branch) => alternativeOf(branch, choice))
    .filter((alternative) => typesOf(alternative.view).size > 0);
}

interface Choice {
  readonly keyword: string;
  readonly pointer: string;
  readonly branches: readonly Located<Json>[];
  /** The constraints beside it. */
  readonly rest: readonly SchemaPart[];
}

function choiceIn(view: SchemaView): Choice | undefined {
  for (const part of view.parts) {
    for (const keyword of choiceKeywords) {
      const branches = branchesOf(part, keyword);
      if (branches.length === 0) continue;
      const { [keyword]: _, ...others } = part.value;
      const all = view.parts.map((one) => (one === part ? { ...part, value: others } : one));
      // The discriminator selects an alternative, and is not a part of it.
      const rest = all.map((one) => {
        const { discriminator: __, ...value } = one.value;
        return 'discriminator' in one.value ? { ...one, value } : one;
      });
      const pointer = pointerTo(part.pointer, keyword);
      return { keyword, pointer, branches, rest: rest.filter(({ value }) => Object.keys(value).length > 0) };
    }
  }
  return undefined;
}

export const choiceKeywords = ['anyOf', 'oneOf'] as const;

/** Whether the part has a choice to expand. */
export function hasChoice(part: SchemaPart): boolean {
  return choiceKeywords.some((keyword) => branchesOf(part, keyword).length > 0);
}

function branchesOf(
  { root, value, pointer, unexpanded }: SchemaPart,
  keyword: string,
): readonly Located<Json>[] {
  const branches = unexpanded === undefined ? value[keyword] : undefined;
  return (isArray(branches) ? branches : []).flatMap((branch, index) =>
    isNull(branch) ? [] : [{ root, value: branch, pointer: pointerTo(pointer, keyword, index) }],
  );
}

function alternativeOf(written: Located<Json>, { keyword, pointer, rest }: Choice): Alternative {
  const branch = schemaView(written);
  const name = branch.pointer === written.pointer ? undefined : branch.pointer;
  const view = {
    root: written.root,
    written: [...rest, written],
    pointer: branch.pointer,
    parts: [...rest, ...branch.parts],
  };
  const exclusiveIn = keyword === 'oneOf' ? pointer : undefined;
  return {
    pointer: written.pointer,
    view,
    written,
    name,
    source: name === undefined ? undefined : hoistedFrom(valueAt(written.root, name)),
    title: titleOf(written.value),
    exclusiveIn,
    isPart: false,
  };
}

/** An alternative that is not written as one. */
const unwritten = {
  name: undefined,
  source: undefined,
  title: undefined,
  exclusiveIn: undefined,
  isPart: false,
};

/** The schema as the only alternative of itself. */
function asAlternative(view: SchemaView): Alternative {
  const [only] = view.parts.length === 1 ? view.parts : [];
  const value: JsonObject = only?.value ?? { allOf: view.parts.map((part) => part.value) };
  const written = { root: view.root, value, pointer: view.pointer };
  const title = titleOf(view.written[0]?.value);
  const source = hoistedFrom(valueAt(view.root, view.pointer));
  return { ...unwritten, pointer: view.pointer, view, written, name: view.pointer, source, title };
}

/** A schema without alternatives, split: one part for each listed value if `byValue`, or one for each type. */
export function partsOf(view: SchemaView, byValue: boolean): readonly Alternative[] {
  const parts = byValue ? valuesOf(view) : typedParts(view);
  return parts.length > 1 ? parts : [asAlternative(view)];
}

/** Whether the alternative consists only of listed values. */
export function isListOfValues({ view }: Alternative): boolean {
  return view.parts.some(({ value }) => listsValues(value));
}

/** Whether a schema lists its values by `const` or `enum`. */
export function listsValues(schema: Json): boolean {
  return isObject(schema) && (schema.const !== undefined || isArray(schema.enum));
}

function valuesOf(view: SchemaView): readonly Alternative[] {
  const [list] = carriersOf(view, 'enum');
  if (list === undefined || !isArray(list.value)) return [];
  return list.value.flatMap((value, index) => {
    if (value === null) return [];
    return [partOf(view, pointerTo(list.pointer, index), { const: value })];
  });
}

function typedParts(view: SchemaView): readonly Alternative[] {
  const [list] = carriersOf(view, 'type');
  if (list === undefined || !isArray(list.value)) return [];
  return list.value.flatMap((type, index) =>
    type === 'null' ? [] : [partOf(view, pointerTo(list.pointer, index), { type })],
  );
}

function partOf(view: SchemaView, pointer: string, value: JsonObject): Alternative {
  const demand = { root: view.root, value, pointer, nullAt: undefined };
  const whole = { ...view, pointer, parts: [...view.parts, demand], written: [...view.written, demand] };
  return { ...unwritten, pointer, view: whole, written: demand, isPart: true };
}

/** The places of the choices, of several those that the other schema does not have. */
export function choicePlaces(pair: Both<SchemaView>): Both<string> {
  const [one, any] = [placesOf(pair, 'oneOf'), placesOf(pair, 'anyOf')];
  const placeIn = (side: Edition) => (one[side] === pair[side].pointer ? any[side] : one[side]);
  return { base: placeIn('base'), revision: placeIn('revision') };
}

/** The properties of an object with a single value, as text: they distinguish it from other objects. */
export function marksOf({ view }: Alternative): readonly string[] {
  if (!typesOf(view).has('object')) return [];
  return membersIn(view, 'properties').flatMap(([name, { value }]) => markOf(name, value));
}

function markOf(name: string, schema: Json): readonly string[] {
  if (!isObject(schema)) return [];
  const [only, ...others] = isArray(schema.enum) ? schema.enum : [];
  const value = schema.const ?? (others.length === 0 ? only : undefined);
  return value === undefined ? [] : [`${name} ${String(value)}`];
}

function titleOf(schema: Json | undefined): string | undefined {
  return isObject(schema) && typeof schema.title === 'string' ? schema.title : undefined;
}
