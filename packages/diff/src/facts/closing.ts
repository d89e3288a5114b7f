// Objects that were closed to unnamed properties, or opened to them.

import type { Fact } from '../checking/check.ts';
import { reversed } from '../match/reversed.ts';
import { firstCarriers } from '../views/member-view.ts';
import { isClosed } from '../views/property-view.ts';
import type { SchemaView } from '../views/schema-view.ts';
import { bothAdmit } from '../views/types.ts';
import type { SchemaPair } from '../walk/levels.ts';

export function objectClosed(pair: SchemaPair): readonly Fact[] {
  return !isClosed(pair.base) && isClosed(pair.revision) ? fact(pair) : [];
}

export const objectOpened = reversed(objectClosed);

function fact(pair: SchemaPair): readonly Fact[] {
  if (!bothAdmit(pair, ['object'])) return [];
  return [{ at: { base: place(pair.base), revision: place(pair.revision) } }];
}

function place(view: SchemaView): string {
  const carriers = firstCarriers(view, 'additionalProperties', 'unevaluatedProperties');
  return (carriers.find(({ value }) => value === false) ?? carriers[0])?.pointer ?? view.pointer;
}
