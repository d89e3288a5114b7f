// Lists whose items must now be unique, or may now repeat.
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';

export function uniqueItemsDemanded(pair: SchemaPair): readonly Fact[] {
  return !demands(pair.base) && demands(pair.revision) ? [{ at: places(pair) }] : [];
}

export function uniqueItemsLifted(pair: SchemaPair): readonly Fact[] {
  return demands(pair.base) && !demands(pair.revision) ? [{ at: places(pair) }] : [];
}

function demands(view: SchemaView): boolean {
  return carriersOf(view, 'uniqueItems').some(({ value }) => value === true);
}

function places({ base, revision }: SchemaPair) {
  return { base: placeOf(base, 'uniqueItems'), revision: placeOf(revision, 'uniqueItems') };
}
