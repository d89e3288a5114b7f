// Changed discriminators: added, removed, with another property, or with values that map to other schemas.

import { areEquivalent, hoistedFrom, type Json, type Located, valueAt } from '@lunarest/openapi';
import type { ChangeFact, Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import { reversed } from '../match/reversed.ts';
import { alternativesOf } from '../views/alternatives.ts';
import { type DiscriminatorView, discriminatorOf, type MappedSchema } from '../views/discriminator-view.ts';
import { placesOf, type SchemaView } from '../views/schema-view.ts';
import type { SchemaPair } from '../walk/levels.ts';

interface MappingFact extends Fact {
  /** The value of the property. */
  readonly value: string;
}

export const isNewDiscriminator: Condition<ChangeFact> = {
  words: 'there was none before',
  holds: ({ was }) => was === noDiscriminator,
};

export const isLostDiscriminator: Condition<ChangeFact> = {
  words: 'there is none now',
  holds: ({ is }) => is === noDiscriminator,
};

/** Stands for the property where there is no discriminator. */
export const noDiscriminator = 'none';

export function discriminatorChanged({ base, revision }: SchemaPair): readonly ChangeFact[] {
  const [was, is] = [show(base), show(revision)];
  const at = placesOf({ base, revision }, 'discriminator');
  return was === is ? [] : [{ at, was, is }];
}

/** Excludes the values of an added alternative, and the reverse. */
export function mappingAdded(pair: SchemaPair): readonly MappingFact[] {
  return facts(pair, ({ base, revision }) =>
    [...revision.mapping].flatMap(([value, { component, pointer }]) =>
      meaningOf(value, base) !== undefined ||
      isOnlyName(value, revision, base) ||
      !offers(pair.base, component)
        ? []
        : [{ value, at: { base: base.pointer, revision: pointer } }],
    ),
  );
}

export const mappingRemoved = reversed(mappingAdded);

export function mappingMoved(pair: SchemaPair): readonly MappingFact[] {
  return facts(pair, ({ base, revision }) =>
    [...new Set([...base.mapping.keys(), ...revision.mapping.keys()])].flatMap((value) => {
      const [before, after] = [meaningOf(value, base), meaningOf(value, revision)];
      if (before === undefined || after === undefined || !areOthers(pair, before.component, after.component))
        return [];
      // The value of an added or a removed alternative.
      if (!base.mapping.has(value) && !offers(pair.base, after.component)) return [];
      if (!revision.mapping.has(value) && !offers(pair.revision, before.component)) return [];
      return [{ value, at: { base: before.pointer, revision: after.pointer } }];
    }),
  );
}

/** Whether two components are different schemas. */
function areOthers(pair: SchemaPair, before: string, after: string): boolean {
  if (before === after) return false;
  const [was, is] = [located(pair.base, before), located(pair.revision, after)];
  if (was !== undefined && is !== undefined && (areEquivalent(was, is) || haveSameSource(was, is)))
    return false;
  // A schema with another name is compared with its earlier self.
  return (located(pair.revision, before) ?? located(pair.base, after)) !== undefined;
}

interface Discriminators {
  readonly base: DiscriminatorView;
  readonly revision: DiscriminatorView;
}

/** Mappings are compared only if both sides use the same property. */
function facts(
  { base, revision }: SchemaPair,
  find: (discriminators: Discriminators) => readonly MappingFact[],
): readonly MappingFact[] {
  const [before, after] = [discriminatorOf(base), discriminatorOf(revision)];
  if (before === undefined || after === undefined || before.propertyName !== after.propertyName) return [];
  return find({ base: before, revision: after });
}

/** Whether the value is the name of a component that another value selects, in both documents: it may have any name. */
function isOnlyName(value: string, named: DiscriminatorView, other: DiscriminatorView): boolean {
  const { component, isImplied } = named.mapping.get(value) ?? {};
  const marks = [...named.mapping].filter(
    ([, mapped]) => mapped.component === component && !mapped.isImplied,
  );
  return isImplied === true && marks.some(([mark]) => other.mapping.get(mark)?.isImplied === false);
}

/** The component that a value selects, by the mapping or as the fallback, and the place that says so. */
function meaningOf(
  value: string,
  { mapping, fallback, pointer }: DiscriminatorView,
): Pick<MappedSchema, 'component' | 'pointer'> | undefined {
  return mapping.get(value) ?? (fallback === undefined ? undefined : { component: fallback, pointer });
}

/** A schema without alternatives admits any of its heirs. */
function offers(view: SchemaView, component: string): boolean {
  const alternatives = alternativesOf(view);
  return alternatives.length === 0 || alternatives.some(({ name }) => name === component);
}

/** Whether two components are of the same place in another file, whatever their names are. */
function haveSameSource(was: Located<Json>, is: Located<Json>): boolean {
  const source = hoistedFrom(was.value);
  return source !== undefined && source === hoistedFrom(is.value);
}

function located({ root }: SchemaView, component: string): Located<Json> | undefined {
  const value = valueAt(root, component);
  return value === undefined ? undefined : { root, value, pointer: component };
}

/** The property, and the fallback for an unknown value. */
function show(view: SchemaView): string {
  const found = discriminatorOf(view);
  if (found === undefined) return noDiscriminator;
  const fallback = found.fallback === undefined ? '' : ` or else ${found.fallback}`;
  return `\`${found.propertyName}\`${fallback}`;
}
