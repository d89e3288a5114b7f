// The bounds, patterns and defaults that pages print, by parameter or property name.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';
import { listAt } from './judge-page.ts';
import type { Ledger } from './read-ledger.ts';

/** Facets of a value that most pages omit. */
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

export interface PrintedFacets {
  /** Whether some page prints this facet for a parameter or property of this name. */
  isPrinted(name: string, facet: string): boolean;
}

export function printedFacets({ operations, general }: Ledger): PrintedFacets {
  const printed = new Set<string>();
  const pages = [...[...operations.values()].flatMap((entry) => listAt(entry, 'pages')), ...general];
  for (const page of pages) {
    for (const { name, ...said } of listAt(page, 'parameters'))
      for (const facet of Object.keys(said)) printed.add(`${name} ${facet === 'form' ? 'pattern' : facet}`);
    for (const body of [page.body, ...listAt(page, 'responses').map(({ body }) => body)]) addForms(body);
  }
  return { isPrinted: (name, facet) => printed.has(`${name} ${facet}`) };

  /** The contract expresses a printed form of a text as a pattern. */
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
export function printedValues(pages: readonly JsonObject[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { name, ...said } of pages.flatMap((page) => listAt(page, 'parameters')))
    for (const [facet, value] of Object.entries(said)) {
      const key = `${name}/${facet}`;
      values.set(key, (values.get(key) ?? new Set()).add(String(value)));
    }
  return values;
}
