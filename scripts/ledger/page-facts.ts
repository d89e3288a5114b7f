// The facts of one page of the documentation about an operation, as transcribed in the ledger.
import { isArray, type Json, type JsonObject, stringsAt } from '@lunarest/openapi';
import { objectsAt } from '../generate/read-document.ts';
import { pageShape, type Shape } from './body-shape.ts';
import type { Bound } from './printed-facets.ts';

/** Facets of a parameter by name, such as `in`, `type`, `minimum` and `required`, as far as the page states them. */
export type Facets = Readonly<Record<string, Json>>;

export interface OperationFacts {
  readonly method: string;
  readonly path: string;
  /** Null where the page has no list of privileges. */
  readonly privileges: readonly string[] | null;
  /** Whether the operation requires a private session; a page states this through its refusals. */
  readonly needsSession: boolean;
  /** Whether a role of the HSM or of a partition must be logged in; a page states this through its refusals. */
  readonly needsLogin: boolean;
  /** Parameters in path, query and body. */
  readonly parameters: Readonly<Record<string, Facets>>;
  /** Headers of the request; only the page about headers names them. */
  readonly requestHeaders: Readonly<Record<string, Facets>>;
  readonly responses: Readonly<Record<string, ResponseFacts>>;
  /** The room of the operation; pages do not state it. */
  readonly room: string;
  /** Bounds of the properties in the answers. */
  readonly answerBounds: readonly Bound[];
}

export interface ResponseFacts {
  /** Null where the page names no identifiers. */
  readonly ids: readonly string[] | null;
  readonly headers: readonly string[];
  /** The value of each header that has only one. */
  readonly headerValues: Readonly<Record<string, Json>>;
  /** The alternative bodies; null when the page does not print the body. */
  readonly bodies: readonly Shape[] | null;
}

/** Reads a `pages` entry of the ledger. */
export function pageFacts(page: JsonObject): OperationFacts {
  return {
    method: String(page.method).toLowerCase(),
    path: String(page.path),
    privileges: isArray(page.privileges) ? stringsAt(page, 'privileges') : null,
    needsSession: false,
    needsLogin: false,
    parameters: Object.fromEntries(objectsAt(page, 'parameters').map(namedFacets)),
    requestHeaders: {},
    responses: Object.fromEntries(
      objectsAt(page, 'responses').map((response) => [String(response.status), responseFacts(response)]),
    ),
    room: '',
    answerBounds: [],
  };
}

function responseFacts(response: JsonObject): ResponseFacts {
  return {
    ids: isArray(response.ids) ? stringsAt(response, 'ids') : null,
    headers: stringsAt(response, 'headers'),
    headerValues: {},
    bodies: bodiesOf(response),
  };
}

function bodiesOf({ body, bodies }: JsonObject): ResponseFacts['bodies'] {
  if (isArray(bodies)) return bodies.map(pageShape);
  return body === undefined ? null : [pageShape(body)];
}

/** The name of a parameter, with its facets except notes. */
export function namedFacets({ name, note: _, ...facets }: JsonObject): readonly [string, Facets] {
  return [String(name), facets];
}
