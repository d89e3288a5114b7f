// Changed discriminators: another property, or another mapping of its values.
import { isObject, showSorted } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import { carriersOf, placeOf, type SchemaView } from '../views/schema-view.ts';

export interface DiscriminatorFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function discriminatorChanged({ base, revision }: SchemaPair): readonly DiscriminatorFact[] {
  const [was, is] = [show(base), show(revision)];
  const at = { base: placeOf(base, 'discriminator'), revision: placeOf(revision, 'discriminator') };
  return was === is ? [] : [{ at, was, is }];
}

/** The property and its mapping as text. The alternatives themselves are compared elsewhere. */
function show(view: SchemaView): string {
  const [discriminator] = carriersOf(view, 'discriminator');
  if (discriminator === undefined || !isObject(discriminator.value)) return 'none';
  const { propertyName, mapping } = discriminator.value;
  return `\`${String(propertyName)}\`${mapping === undefined ? '' : ` by ${showSorted(mapping)}`}`;
}
