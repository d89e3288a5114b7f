// The bounds, patterns and defaults that pages print, by the name of the parameter or property. A setting in an answer has the
// bounds of the parameter that changes it.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { objectsAt, type Resolve } from '../generate/read-document.ts';
import type { OperationFacts } from './page-facts.ts';
import { comparedRelease, type Ledger } from './read-ledger.ts';

/** Facets that most pages omit. */
export const facets = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'format',
  'default',
] as const;

interface PrintedFacets {
  /** Whether some page prints this facet for a parameter or property of this name. */
  isPrinted(name: string, facet: string): boolean;
}

/** The bounds, patterns and defaults that pages print, by parameter or property name. */
export function printedFacets({ operations, general }: Ledger): PrintedFacets {
  const printed = new Set<string>();
  const pages = [...[...operations.values()].flatMap((entry) => objectsAt(entry, 'pages')), ...general];
  for (const page of pages) {
    for (const { name, ...said } of objectsAt(page, 'parameters'))
      for (const facet of Object.keys(said)) printed.add(`${name} ${facet === 'form' ? 'pattern' : facet}`);
    for (const body of [page.body, ...objectsAt(page, 'responses').map(({ body }) => body)]) addForms(body);
  }
  return { isPrinted: (name, facet) => printed.has(`${name} ${facet}`) };

  /** Adds the patterns of printed forms, such as `form YYYY-MM-DD`: the contract expresses a form as a pattern. */
  function addForms(body: Json | undefined): void {
    if (isArray(body)) for (const item of body) addForms(item);
    if (!isObject(body)) return;
    for (const [name, shape] of Object.entries(body)) {
      if (typeof shape === 'string' && shape.startsWith('form '))
        printed.add(`${name.replace(/\?$/, '')} pattern`);
      addForms(shape);
    }
  }
}

/** The values that pages print for the facets of parameters, by name and facet, such as `mask/minimum`. */
function printedValues(pages: readonly JsonObject[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { name, ...said } of pages.flatMap((page) => objectsAt(page, 'parameters')))
    for (const [facet, value] of Object.entries(said)) {
      const key = `${name}/${facet}`;
      values.set(key, (values.get(key) ?? new Set()).add(String(value)));
    }
  return values;
}

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

/** The bounds in the answers of an operation for which the pages of its room print only other values. */
export function strangeBounds(
  { operations, rooms }: Ledger,
  { room, answerBounds }: OperationFacts,
  release: string,
  releases: readonly string[],
): readonly string[] {
  const pages = [...operations]
    .filter(([id]) => rooms.get(id) === room)
    .flatMap(([, entry]) => objectsAt(entry, 'pages'))
    .filter((page) => comparedRelease(String(page.release), releases) === release);
  const printed = printedValues(pages);
  return answerBounds
    .filter(([place, value]) => printed.get(place)?.has(value) === false)
    .map(([place]) => `answers/${place}`);
}
