// Compares the members of lists and objects that have no names: items, and additional properties.
import { firstCarriers, memberView } from '../views/member-view.ts';
import { anything, carriersOf, type SchemaView } from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import type { Step } from '../witness/wanted.ts';
import type { SchemaPair } from './levels.ts';
import { walkSchema } from './walk-schema.ts';
import { stepInto, type Way } from './way.ts';

/** Compares the schema of every item, or of every additional property; a missing one accepts anything. */
export function walkMember(pair: SchemaPair, keywords: readonly string[], step: Step, way: Way): void {
  const base = memberView(pair.base, ...keywords);
  const revision = memberView(pair.revision, ...keywords);
  if (base === undefined && revision === undefined) return;
  const isRefused = (view: SchemaView) =>
    isEmpty(view) || firstCarriers(view, ...keywords).some(({ value }) => value === false);
  if (isRefused(pair.base) || isRefused(pair.revision)) return;
  const unsaid = ({ root, pointer }: SchemaView) => anything(root, pointer);
  walkSchema(
    { base: base ?? unsaid(pair.base), revision: revision ?? unsaid(pair.revision) },
    stepInto(pair, way, step),
  );
}

/** A value compared with the items of a list: as text, a list of one value is the same as the value. */
export function walkListOfOne(pair: SchemaPair, way: Way): void {
  const [base, revision] = [pair.base, pair.revision].map((view) =>
    isList(view) ? memberView(view, 'items') : view,
  );
  if (isList(pair.base) === isList(pair.revision) || base === undefined || revision === undefined) return;
  // The types of the whole values are compared, with those of the items.
  if (![...typesOf(base)].some((type) => type !== 'null' && typesOf(revision).has(type))) return;
  walkSchema({ base, revision }, { ...way, omissible: false, nullCompared: true });
}

function isList(view: SchemaView): boolean {
  return typesOf(view).has('array');
}

/** Whether a list or an object may have no members. */
export function isEmpty(view: SchemaView): boolean {
  return ['maxItems', 'maxProperties'].some((keyword) =>
    carriersOf(view, keyword).some(({ value }) => value === 0),
  );
}
