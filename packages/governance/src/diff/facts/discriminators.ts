// Whether another property tells the alternatives apart, or tells them apart by other values.
import { isObject } from '../../json/json.ts';
import { showSorted } from '../../json/show-json.ts';
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

/** The property and what each value stands for; which alternatives there are is another matter. */
function show(view: SchemaView): string {
  const [discriminator] = carriersOf(view, 'discriminator');
  if (discriminator === undefined || !isObject(discriminator.value)) return 'none';
  const { propertyName, mapping } = discriminator.value;
  return `\`${String(propertyName)}\`${mapping === undefined ? '' : ` by ${showSorted(mapping)}`}`;
}
