// Changed defaults: a missing value has another meaning.
import { showSorted } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { type Carried, carriersOf, type SchemaView } from '../views/schema-view.ts';

export interface DefaultFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function defaultChanged({ base, revision, omissible }: SchemaPair): readonly DefaultFact[] {
  if (!omissible) return [];
  const [before, after] = [defaultIn(base), defaultIn(revision)];
  const [was, is] = [show(before), show(after)];
  const at = { base: before?.pointer ?? base.pointer, revision: after?.pointer ?? revision.pointer };
  return was === is ? [] : [{ at, was, is }];
}

/** The default beside a reference, or beside parts, comes after theirs and replaces them. */
function defaultIn(view: SchemaView): Carried | undefined {
  return carriersOf(view, 'default').at(-1);
}

function show(written: Carried | undefined): string {
  return written === undefined ? 'none' : showSorted(written.value);
}
