// Every schema of a value's parts, references followed, each once.

import { type Located, objectIn, objectItemsIn, objectsIn } from '@lunarest/openapi';
export interface PartOfSchema {
  readonly at: Located;
  /** The property that it describes; the items of a list have the property of the list. */
  readonly property: string | undefined;
  /** Whether it narrows another schema of the same value. */
  readonly narrows: boolean;
}

/** The schema and all below it. A schema that several properties share is checked under the name of each. */
export function walkSchema(at: Located): readonly PartOfSchema[] {
  const seen = new Set<string>();
  const found: PartOfSchema[] = [];
  // A list instead of recursion: references make chains of any length.
  const waiting = [wholeOf(at)];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = keyOfPart(part);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(part);
    waiting.push(...partsBelow(part).toReversed());
  }
  return found;
}

export function wholeOf(at: Located): PartOfSchema {
  return { at, property: undefined, narrows: false };
}

/** The same text for the same schema under the name of the same property. */
export function keyOfPart({ at, property }: PartOfSchema): string {
  return `${at.pointer} ${property}`;
}

/** The direct parts of a part. */
export function partsBelow({ at, property }: PartOfSchema): readonly PartOfSchema[] {
  const properties = [...objectsIn(at, 'properties')];
  const elements = ['items', 'additionalProperties', 'not'].flatMap((key) => objectIn(at, key) ?? []);
  const alternatives = ['oneOf', 'anyOf', 'prefixItems'].flatMap((key) => objectItemsIn(at, key));
  return [
    ...properties.map(([name, below]) => ({ at: below, property: name, narrows: false })),
    ...[...elements, ...alternatives].map((below) => ({ at: below, property, narrows: false })),
    ...objectItemsIn(at, 'allOf').map((below) => ({ at: below, property, narrows: true })),
  ];
}
