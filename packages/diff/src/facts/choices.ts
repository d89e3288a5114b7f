// Schemas that gained or lost alternatives.
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { alternativesOf } from '../views/alternatives.ts';
import { placeOf, type SchemaView } from '../views/schema-view.ts';

export function choiceIntroduced(pair: SchemaPair): readonly Fact[] {
  return !chooses(pair.base) && chooses(pair.revision) ? [{ at: places(pair) }] : [];
}

export function choiceLifted(pair: SchemaPair): readonly Fact[] {
  return chooses(pair.base) && !chooses(pair.revision) ? [{ at: places(pair) }] : [];
}

function chooses(view: SchemaView): boolean {
  return alternativesOf(view).length > 0;
}

function places({ base, revision }: SchemaPair) {
  return { base: place(base), revision: place(revision) };
}

function place(view: SchemaView): string {
  const found = placeOf(view, 'oneOf');
  return found === view.pointer ? placeOf(view, 'anyOf') : found;
}
