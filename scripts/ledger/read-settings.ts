// A setting in an answer has the bounds that pages print for changing it.
import { isArray, isObject, type Json, objectAt } from '@lunarest/openapi';
import type { Resolve } from '../generate/read-document.ts';
import { heldAgainst } from './held-against.ts';
import { listAt } from './judge-page.ts';
import type { OperationFacts } from './page-facts.ts';
import { printedValues } from './printed-facets.ts';
import type { Ledger } from './read-ledger.ts';

const bounds = ['minimum', 'maximum', 'minLength', 'maxLength'];

/** A bound of a property in an answer, such as `mask/minimum` and `1`. */
export type Bound = readonly [place: string, value: string];

/** The bounds of all properties below a schema, by the name of the property. */
export function boundsIn(written: Json | undefined, resolve: Resolve): readonly Bound[] {
  if (!isObject(written)) return [];
  const schema = resolve(written);
  const properties = Object.entries(objectAt(schema, 'properties')).flatMap(([name, property]) => [
    ...bounds.flatMap((bound): readonly Bound[] => {
      const value = resolve(property)[bound];
      return value === undefined ? [] : [[`${name}/${bound}`, String(value)]];
    }),
    ...boundsIn(property, resolve),
  ]);
  const parts = isArray(schema.allOf) ? schema.allOf : [];
  return [...properties, ...[...parts, schema.items].flatMap((part) => boundsIn(part, resolve))];
}

/** The bounds in the answers of an operation that no page of its room prints for the same name. */
export function strangeBounds(
  { operations, rooms }: Ledger,
  { room, answerBounds }: OperationFacts,
  release: string,
  releases: readonly string[],
): readonly string[] {
  const pages = [...operations]
    .filter(([id]) => rooms.get(id) === room)
    .flatMap(([, entry]) => listAt(entry, 'pages'))
    .filter((page) => heldAgainst(String(page.release), releases) === release);
  const printed = printedValues(pages);
  return answerBounds
    .filter(([place, value]) => printed.get(place)?.has(value) === false)
    .map(([place]) => `answers/${place}`);
}
