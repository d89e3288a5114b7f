// What one page of the documentation says of one operation, as the ledger transcribes it.

import { isArray, isObject, type Json, type JsonObject, stringsAt } from '@lunarest/openapi';

/** Facets of a parameter by name: `in`, `type`, `minimum`, `required` and so on. Only what the page names is present. */
export type Facets = Readonly<Record<string, Json>>;

export interface OperationFacts {
  readonly method: string;
  readonly path: string;
  /** Null where the page has no list of privileges. */
  readonly privileges: readonly string[] | null;
  readonly parameters: Readonly<Record<string, Facets>>;
  readonly responses: Readonly<Record<string, ResponseFacts>>;
}

export interface ResponseFacts {
  /** Null where the page names no identifiers. */
  readonly ids: readonly string[] | null;
  readonly headers: readonly string[];
}

/** Reads a `pages` entry of the ledger. */
export function pageFacts(page: JsonObject): OperationFacts {
  return {
    method: String(page.method).toLowerCase(),
    path: String(page.path),
    privileges: isArray(page.privileges) ? stringsAt(page, 'privileges') : null,
    parameters: Object.fromEntries(objectsAt(page, 'parameters').map(namedFacets)),
    responses: Object.fromEntries(
      objectsAt(page, 'responses').map((response) => [
        String(response.status),
        {
          ids: isArray(response.ids) ? stringsAt(response, 'ids') : null,
          headers: stringsAt(response, 'headers'),
        },
      ]),
    ),
  };
}

function namedFacets({ name, note: _, ...facets }: JsonObject): readonly [string, Facets] {
  return [String(name), facets];
}

function objectsAt(parent: JsonObject, key: string): readonly JsonObject[] {
  const value = parent[key];
  return isArray(value) ? value.filter(isObject) : [];
}
