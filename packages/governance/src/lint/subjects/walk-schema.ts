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
  return walkWithout(at, new Set());
}

/**
 * What is in the schema and was not seen before, which is added to `seen`. A schema that several properties share is judged
 * under the name of each.
 */
export function walkWithout(at: Located, seen: Set<string>): readonly PartOfSchema[] {
  const found: PartOfSchema[] = [];
  // A list instead of recursion: references make chains of any length.
  const waiting: PartOfSchema[] = [{ at, property: undefined, narrows: false }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = `${part.at.pointer} ${part.property}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(part);
    waiting.push(...partsBelow(part).toReversed());
  }
  return found;
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
