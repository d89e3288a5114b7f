// Changes of the set of types that a schema admits; null is compared separately.

import { isArray, isNumeric, pointerTo } from '@lunarest/openapi';
import type { ChangeFact, Fact } from '../checking/check.ts';
import { reversed } from '../match/reversed.ts';
import { boundKinds, boundOf } from '../views/bounds.ts';
import { carriersOf, nullBranchAt, placeOf, type SchemaView } from '../views/schema-view.ts';
import { saysNoType, showTypes, type TypeName, typesOf } from '../views/types.ts';
import type { SchemaPair } from '../walk/levels.ts';
import { isNullOmission } from '../walk/within.ts';

export function typesNarrowed(pair: SchemaPair): readonly ChangeFact[] {
  return typesFact(pair, (lost, won) => lost && !won);
}

export const typesWidened = reversed(typesNarrowed);

export function typesReplaced(pair: SchemaPair): readonly ChangeFact[] {
  return typesFact(pair, (lost, won) => lost && won);
}

export function nullAllowed(pair: SchemaPair): readonly Fact[] {
  const { base, revision, omissible, within } = pair;
  if (omissible && isNullOmission(within)) return [];
  if (admitsNull(base, pair) || !admitsNull(revision, pair) || becameUntyped(pair)) return [];
  const [listed] = listsAllButNull(base) ? listedNulls(revision) : [];
  const before = listed === undefined ? placeWithout(base, ['null']) : placeOf(base, 'enum');
  return [{ at: { base: before, revision: listed ?? placeOfNull(revision) } }];
}

export const nullForbidden = reversed(nullAllowed);

/** Whether null is one of several types that were all allowed together. */
function becameUntyped({ base, revision, textual }: SchemaPair): boolean {
  const [before, after] = [typesOf(base, textual), typesOf(revision, textual)];
  return saysNoType(after) && before.size < after.size - 1;
}

/** Whether the two have a type in common. */
export function shareAType({ base, revision }: SchemaPair): boolean {
  const after = typesOf(revision);
  return [...typesOf(base)].some((type) => after.has(type));
}

function typesFact(
  pair: SchemaPair,
  wanted: (lost: boolean, won: boolean) => boolean,
): readonly ChangeFact[] {
  // Two lists are compared item by item, not as texts.
  const textual = pair.textual && !(isListOnly(pair.base) && isListOnly(pair.revision));
  const base = comparable(pair.base, pair.revision, textual);
  const revision = comparable(pair.revision, pair.base, textual);
  const lost = [...base].filter((type) => !revision.has(type));
  const won = [...revision].filter((type) => !base.has(type));
  if (!wanted(lost.length > 0, won.length > 0)) return [];
  const at = { base: placeWithout(pair.base, won), revision: placeWithout(pair.revision, lost) };
  // The text includes null, since a schema may admit nothing else.
  return [{ at, was: show(pair.base), is: show(pair.revision) }];
}

/** The place of the types, of several parts in that which refuses one of the types. */
function placeWithout(view: SchemaView, types: readonly TypeName[]): string {
  const refusing = view.parts.find((part) => {
    const admitted = typesOf({ ...view, parts: [part] });
    return types.some((type) => !admitted.has(type));
  });
  return placeOfTypes(
    refusing === undefined ? view : { ...view, pointer: refusing.pointer, parts: [refusing] },
  );
}

/** The place that allows null: the alternative that is nothing else, or that of the types. */
function placeOfNull(view: SchemaView): string {
  const around = view.parts.flatMap(({ nullAt }) => nullAt ?? []);
  const branches = ['anyOf', 'oneOf'].flatMap((keyword) =>
    carriersOf(view, keyword).flatMap(({ value, pointer }) =>
      isArray(value) ? (nullBranchAt(value, pointer) ?? []) : [],
    ),
  );
  const flags = carriersOf(view, 'type').length > 0 ? [] : carriersOf(view, 'nullable');
  return [...around, ...branches, ...flags.map(({ pointer }) => pointer)][0] ?? placeOfTypes(view);
}

/** Whether only the listed values exclude null. */
function listsAllButNull(view: SchemaView): boolean {
  const parts = view.parts.map((part) => {
    const { enum: _, ...value } = part.value;
    return { ...part, value };
  });
  return typesOf({ ...view, parts }).has('null');
}

function listedNulls(view: SchemaView): readonly string[] {
  return carriersOf(view, 'enum').flatMap(({ value, pointer }) =>
    isArray(value) && value.includes(null) ? [pointerTo(pointer, value.indexOf(null))] : [],
  );
}

/** The place of `type`, or else of the listed values, which determine the types then. */
function placeOfTypes(view: SchemaView): string {
  const found = ['type', 'enum', 'const'].find((keyword) => carriersOf(view, keyword).length > 0);
  return found === undefined ? view.pointer : placeOf(view, found);
}

function isListOnly(view: SchemaView): boolean {
  return [...typesOf(view)].every((type) => type === 'array' || type === 'null');
}

/** The types with their bounds, because bounds of different types cannot be compared one by one. */
function show(view: SchemaView): string {
  const types = typesOf(view);
  const bounds = boundKinds.flatMap((kind) => {
    const bound = kind.of.some((type) => types.has(type)) ? boundOf(view, kind) : undefined;
    return bound === undefined ? [] : [`${bound.keyword} ${bound.limit}`];
  });
  return `${showTypes(types)}${bounds.length === 0 ? '' : ` (${bounds.join(', ')})`}`;
}

/** The types without null, and without fractions if a step excludes them and the other schema admits none. */
function comparable(view: SchemaView, other: SchemaView, textual: boolean): ReadonlySet<TypeName> {
  const isWhole = !typesOf(other, textual).has('fraction') && admitsWholeStepsOnly(view);
  const types = [...typesOf(view, textual)].filter((type) => type !== 'null');
  return new Set(isWhole ? types.filter((type) => type !== 'fraction') : types);
}

/** Whether `multipleOf` refuses every fraction. */
function admitsWholeStepsOnly(view: SchemaView): boolean {
  return carriersOf(view, 'multipleOf').some(
    ({ value }) => isNumeric(value) && Number.isInteger(Number(value)),
  );
}

function admitsNull(view: SchemaView, { textual }: SchemaPair): boolean {
  return typesOf(view, textual).has('null');
}
