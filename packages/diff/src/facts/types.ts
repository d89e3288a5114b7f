// Changes of the set of types that a schema admits; null is compared separately.
import { isNumeric } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { boundKinds, boundOf } from '../views/bounds.ts';
import { carriersOf, placesOf, type SchemaView } from '../views/schema-view.ts';
import { showTypes, type TypeName, typesOf } from '../views/types.ts';

export interface TypesFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function typesNarrowed(pair: SchemaPair): readonly TypesFact[] {
  return typesFact(pair, (lost, won) => lost && !won);
}

export function typesWidened(pair: SchemaPair): readonly TypesFact[] {
  return typesFact(pair, (lost, won) => won && !lost);
}

export function typesReplaced(pair: SchemaPair): readonly TypesFact[] {
  return typesFact(pair, (lost, won) => lost && won);
}

export function nullAllowed(pair: SchemaPair): readonly Fact[] {
  return !admitsNull(pair.base, pair) && admitsNull(pair.revision, pair)
    ? [{ at: placesOf(pair, 'type') }]
    : [];
}

export function nullForbidden(pair: SchemaPair): readonly Fact[] {
  return nullAllowed({ ...pair, base: pair.revision, revision: pair.base }).length > 0
    ? [{ at: placesOf(pair, 'type') }]
    : [];
}

/** Whether the two have a type in common. */
export function shareAType({ base, revision }: SchemaPair): boolean {
  const after = typesOf(revision);
  return [...typesOf(base)].some((type) => after.has(type));
}

function typesFact(pair: SchemaPair, wanted: (lost: boolean, won: boolean) => boolean): readonly TypesFact[] {
  // Two lists are compared item by item, not as texts.
  const textual = pair.textual && !(isListOnly(pair.base) && isListOnly(pair.revision));
  const base = comparable(pair.base, pair.revision, textual);
  const revision = comparable(pair.revision, pair.base, textual);
  const lost = [...base].some((type) => !revision.has(type));
  const won = [...revision].some((type) => !base.has(type));
  if (!wanted(lost, won)) return [];
  // The text includes null, since a schema may admit nothing else.
  return [{ at: placesOf(pair, 'type'), was: show(pair.base), is: show(pair.revision) }];
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
