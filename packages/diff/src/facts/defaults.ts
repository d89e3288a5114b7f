// Changed defaults: a missing value has another meaning.
import { showSorted } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placesOf, type SchemaView } from '../views/schema-view.ts';

export interface DefaultFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function defaultChanged({ base, revision, omissible }: SchemaPair): readonly DefaultFact[] {
  if (!omissible) return [];
  const [was, is] = [show(base), show(revision)];
  const at = placesOf({ base, revision }, 'default');
  return was === is ? [] : [{ at, was, is }];
}

function show(view: SchemaView): string {
  const [written] = carriersOf(view, 'default');
  return written === undefined ? 'none' : showSorted(written.value);
}
