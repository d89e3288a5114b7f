// Parameters of a request, headers of an answer, and request bodies.

import {
  follow,
  isBroken,
  isObject,
  type JsonObject,
  type Located,
  memberOf,
  pointerTo,
} from '@lunarest/openapi';
import { fitsIn } from '@lunarest/schemas';
import { type LifeCycle, lifeCycleOf } from './life-cycle.ts';
import { type MediaTypeView, mediaTypesOf } from './media-type-view.ts';
import { endingIn, propertiesOf } from './property-view.ts';
import { anything, type SchemaView, schemaView } from './schema-view.ts';
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
    ...lifeCycleIn(value, schema),
    mayBeEmpty: place === 'query' && value.allowEmptyValue === true,
    serialization: serializationOf(parameter, defaultStyles[place] ?? 'simple', schema),
    schema,
  };
}

/** A parameter of a path that the operation does not describe: one text, of any form. */
export function undescribedSegment(
  name: string,
  { root, pointer }: Pick<SchemaView, 'root' | 'pointer'>,
): ParameterView {
  const written = { root, value: { name, in: 'path' }, pointer };
  const text = schemaView({ root, value: { type: 'string' }, pointer });
  return {
    ...parameterView(written),
    serialization: serializationOf(written, 'simple', text),
    schema: anything(root, pointer),
  };
}

/** Whether the parameter may have the text; true if that cannot be decided. */
export function takesText({ schema }: ParameterView, text: string): boolean {
  const [written] = schema?.written ?? [];
  if (written === undefined) return true;
  const fits = fitsIn((value) => {
    const { value: target } = follow({ ...written, value: value ?? {} });
    return isObject(target) ? target : {};
  });
  const isNumber = text !== '' && Number.isFinite(Number(text));
  const read = isNumber ? Number(text) : /^(?:true|false)$/.test(text) ? text === 'true' : text;
  try {
    return fits(written.value, text) || fits(written.value, read);
  } catch {
    return true;
  }
}

/** The names of the parameters that the properties of an object are sent as, by its place and serialization. */
const separateNames: Readonly<Record<string, (object: string, property: string) => string>> = {
  'query form, exploded': (_, property) => property,
  'query deepObject': (object, property) => `${object}[${property}]`,
  'querystring application/x-www-form-urlencoded': (_, property) => property,
};

/**
 * The parameters that an exploded object of a query, or a form as a whole query, is sent as, one for each property; the
 * parameter itself if it may be anything else, or if a property has no text of its own.
 */
export function separateParameters(view: ParameterView): readonly ParameterView[] {
  const { schema, serialization } = view;
  const nameOf = separateNames[`${view.in} ${serialization.text}`];
  if (schema === undefined || nameOf === undefined || [...serialization.writings.keys()].join() !== 'object')
    return [view];
  const properties = [...propertiesOf(schema, 'request').values()];
  const parts = properties.map((property): ParameterView => {
    const written = { root: schema.root, value: { in: 'query' }, pointer: property.pointer };
    return {
      ...property,
      name: nameOf(view.name, property.name),
      in: 'query',
      required: view.required && property.required,
      mayBeEmpty: false,
      serialization: serializationOf(written, 'form', property.schema),
    };
  });
  const areTexts = parts.every((part) => [...part.serialization.writings.keys()].join() === 'single');
  return areTexts && properties.every(({ described }) => described) ? parts : [view];
}

/** The schema of a parameter or header, which may be in a `content` instead. */
function describedBy({ root, value, pointer }: Located): SchemaView | undefined {
  const schema = memberOf(value, 'schema');
  if (schema !== undefined) return schemaView({ root, value: schema, pointer: pointerTo(pointer, 'schema') });
  const [media] = mediaTypesOf({ root, value, pointer }).values();
  return media && (media.schema ?? anything(root, media.pointer));
}

/** The life cycle of a parameter or header, as it or its schema says. */
function lifeCycleIn(value: JsonObject, schema: SchemaView | undefined): LifeCycle {
  if (schema === undefined) return lifeCycleOf(value);
  const ending = endingIn(schema);
  return lifeCycleOf({ ...ending, ...value, deprecated: ending.deprecated || value.deprecated === true });
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
    ...lifeCycleIn(header.value, schema),
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
