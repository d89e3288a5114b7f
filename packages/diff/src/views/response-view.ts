// An answer: its status, headers, media types and the possible error identifiers of its bodies.
import { isArray, isBroken, isWithoutContent, type Located, objectsIn, pointerTo } from '@lunarest/openapi';
import { type MediaTypeView, mediaTypesOf } from './media-type-view.ts';
import { memoize } from './memoize.ts';
import { type HeaderView, headerView } from './parameter-view.ts';
import { propertiesOf } from './property-view.ts';
import { carriersOf, type SchemaView } from './schema-view.ts';

export interface ResponseView {
  readonly status: string;
  /** The status, under the common name of things whose keys may be ranges. */
  readonly name: string;
  readonly pointer: string;
  /** Whether it is unknown, because its reference does not resolve. */
  readonly isUnknown: boolean;
  readonly headers: ReadonlyMap<string, HeaderView>;
  readonly content: ReadonlyMap<string, MediaTypeView>;
  readonly links: ReadonlyMap<string, Located>;
  /** The place of each error identifier; empty for a success and for a body without a list. */
  readonly errorIds: ReadonlyMap<string, string>;
}

/** The answer with a status. HTTP sends no content after HEAD, nor with some statuses, whatever is described. */
export function responseView(method: string, status: string, response: Located): ResponseView {
  const view = {
    ...answerAt(response),
    status,
    name: status,
    errorIds: isSuccess(status) ? new Map() : idsAt(response),
  };
  return method === 'HEAD' || isWithoutContent(status) ? withoutContent(view) : view;
}

export function withoutContent<T extends ResponseView>(answer: T): T {
  return { ...answer, content: new Map(), errorIds: new Map() };
}

const answerAt = memoize((response: Located): Omit<ResponseView, 'status' | 'name' | 'errorIds'> => {
  const headers = [...objectsIn(response, 'headers')].filter(([name]) => !/^content-type$/i.test(name));
  return {
    pointer: response.pointer,
    isUnknown: isBroken(response.value),
    headers: new Map(headers.map(([name, header]) => [name.toLowerCase(), headerView(name, header)])),
    content: mediaTypesOf(response),
    links: objectsIn(response, 'links'),
  };
});

const idsAt = memoize((response: Located): ReadonlyMap<string, string> => {
  const schemas = [...answerAt(response).content.values()].flatMap(({ schema }) => schema ?? []);
  return new Map(schemas.flatMap(errorIdsOf));
});

/** The values that the schema allows for property `id` of an error body. */
function errorIdsOf(schema: SchemaView): readonly (readonly [string, string])[] {
  const id = propertiesOf(schema, 'response').get('id');
  if (id === undefined) return [];
  const listed = carriersOf(id.schema, 'enum').flatMap(({ value, pointer }) =>
    (isArray(value) ? value : []).map((item, at): [string, string] => [String(item), pointerTo(pointer, at)]),
  );
  const only = carriersOf(id.schema, 'const').map(({ value, pointer }): [string, string] => [
    String(value),
    pointer,
  ]);
  return [...listed, ...only];
}

/**
 * The status as the key of a map: three digits, a range like `2XX`, or `default` for all others. The letters of a
 * range mean the same in any case.
 */
export function statusOf(written: string): string {
  return /^\dxx$/i.test(written) ? written.toUpperCase() : written;
}

/** 2xx and 3xx; all others, including `default`, may be errors. */
export function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

/** Whether `outer` contains every status of `inner`, but not vice versa. */
export function containsStatus(outer: string, inner: string): boolean {
  if (outer === inner) return false;
  return outer === 'default' || (isRange(outer) && !isRange(inner) && outer.charAt(0) === inner.charAt(0));
}

function isRange(status: string): boolean {
  return /^\dXX$/.test(status);
}
