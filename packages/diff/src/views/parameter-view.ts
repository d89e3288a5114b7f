// Parameters of a request, headers of an answer, and request bodies.
import { isBroken, type Located, memberOf, pointerTo } from '@lunarest/openapi';
import { type LifeCycle, lifeCycleOf } from './life-cycle.ts';
import { type MediaTypeView, mediaTypesOf } from './media-type-view.ts';
import { type SchemaView, schemaView } from './schema-view.ts';
import { type Serialization, serializationOf } from './serialization.ts';

export interface ParameterView extends LifeCycle {
  readonly name: string;
  /** `path`, `query`, `header` or `cookie`. */
  readonly in: string;
  readonly pointer: string;
  readonly required: boolean;
  /** Whether it may have an empty value (query parameters only). */
  readonly mayBeEmpty: boolean;
  readonly serialization: Serialization;
  readonly schema: SchemaView | undefined;
}

const defaultStyles: Readonly<Record<string, string>> = {
  path: 'simple',
  header: 'simple',
  query: 'form',
  cookie: 'form',
};

export function parameterView(parameter: Located): ParameterView {
  const { value, pointer } = parameter;
  const place = String(value.in);
  const schema = describedBy(parameter);
  return {
    name: String(value.name),
    in: place,
    pointer,
    // A path without its parameters is another path, so they are always required.
    required: place === 'path' || value.required === true,
    ...lifeCycleOf(value),
    mayBeEmpty: place === 'query' && value.allowEmptyValue === true,
    serialization: serializationOf(parameter, defaultStyles[place] ?? 'simple', schema),
    schema,
  };
}

/** The schema of a parameter or header, which may be in a `content` instead. */
function describedBy({ root, value, pointer }: Located): SchemaView | undefined {
  const schema = memberOf(value, 'schema');
  if (schema !== undefined) return schemaView({ root, value: schema, pointer: pointerTo(pointer, 'schema') });
  return [...mediaTypesOf({ root, value, pointer }).values()][0]?.schema;
}

export interface HeaderView extends LifeCycle {
  readonly name: string;
  readonly pointer: string;
  readonly required: boolean;
  /** Whether it is unknown, because its reference does not resolve. */
  readonly isUnknown: boolean;
  readonly serialization: Serialization;
  readonly schema: SchemaView | undefined;
}

/** A header of an answer: whether it is required, its serialization and its schema. */
export function headerView(name: string, header: Located): HeaderView {
  const schema = describedBy(header);
  return {
    name,
    pointer: header.pointer,
    required: header.value.required === true,
    isUnknown: isBroken(header.value),
    ...lifeCycleOf(header.value),
    serialization: serializationOf(header, 'simple', schema),
    schema,
  };
}

export interface BodyView {
  readonly pointer: string;
  readonly required: boolean;
  /** Whether it is unknown, because its reference does not resolve. */
  readonly isUnknown: boolean;
  readonly content: ReadonlyMap<string, MediaTypeView>;
}

/** A request body: whether it is required, and its media types. */
export function bodyView(body: Located): BodyView {
  return {
    pointer: body.pointer,
    required: body.value.required === true,
    isUnknown: isBroken(body.value),
    content: mediaTypesOf(body),
  };
}
