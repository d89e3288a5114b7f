// Every schema that a value is made of, references followed, each once.

import { type Located, objectIn, objectItemsIn, objectsIn } from '@lunarest/openapi';
export interface PartOfSchema {
  readonly at: Located;
  /** The property that it describes; the items of a list have the property of the list. */
  readonly property: string | undefined;
  /** Whether it narrows another schema of the same value. */
  readonly narrows: boolean;
}

/** The schema and all below it. */
export function walkSchema(at: Located): readonly PartOfSchema[] {
  const found = new Map<string, PartOfSchema>();
  visit({ at, property: undefined, narrows: false }, found);
  return [...found.values()];
}

function visit(part: PartOfSchema, found: Map<string, PartOfSchema>): void {
  // A schema that several properties share is judged under the name of each.
  const key = `${part.at.pointer} ${part.property}`;
  if (found.has(key)) return;
  found.set(key, part);
  for (const below of partsBelow(part)) visit(below, found);
}

function partsBelow({ at, property }: PartOfSchema): readonly PartOfSchema[] {
  const properties = [...objectsIn(at, 'properties')];
  const elements = ['items', 'additionalProperties', 'not'].flatMap((key) => objectIn(at, key) ?? []);
  const alternatives = ['oneOf', 'anyOf', 'prefixItems'].flatMap((key) => objectItemsIn(at, key));
  return [
    ...properties.map(([name, below]) => ({ at: below, property: name, narrows: false })),
    ...[...elements, ...alternatives].map((below) => ({ at: below, property, narrows: false })),
    ...objectItemsIn(at, 'allOf').map((below) => ({ at: below, property, narrows: true })),
  ];
}
