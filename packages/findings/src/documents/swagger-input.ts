// Swagger 2.0 in the form in which its converter to OpenAPI 3 keeps everything.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapMembers,
  mapObjects,
  stringsAt,
} from '@lunarest/openapi';
import { listStyles, withListFormat } from './swagger-forms.ts';

export function converterInput(root: JsonObject): JsonObject {
  const styled = mapMembers(root, withStyles);
  const whole = mapMembers(styled, (value, key) => {
    if (key === 'responses') return mapObjects(value, onlyProduced(root));
    return key === 'paths' ? mapObjects(value, (item) => withParameters(withExamples(item, root))) : value;
  });
  const isHostless = whole['x-ms-parameterized-host'] !== undefined && whole.schemes === undefined;
  return isHostless ? { ...whole, schemes: ['https'] } : whole;
}

/** Each operation with a list of parameters: the converter gives others no body of their path. */
function withParameters(item: Json): Json {
  if (!isObject(item) || item.parameters === undefined) return item;
  return mapObjects(item, (operation) => ({ ...operation, parameters: operation.parameters ?? [] }));
}

/** The operations of a path with only those examples whose media types they produce: each other one would become a media type. */
function withExamples(item: JsonObject, root: JsonObject): Json {
  return mapObjects(item, (operation) => {
    const produced = onlyProduced(operation.produces === undefined ? root : operation);
    return mapMembers(operation, (value, key) => (key === 'responses' ? mapObjects(value, produced) : value));
  });
}

function onlyProduced(producer: JsonObject): (response: JsonObject) => JsonObject {
  const produced = stringsAt(producer, 'produces');
  return ({ examples, ...response }) => {
    const kept = Object.entries(isObject(examples) ? examples : {}).filter(([type]) =>
      produced.includes(type),
    );
    return kept.length === 0 ? response : { ...response, examples: Object.fromEntries(kept) };
  };
}

/** The value with a style for each list in a parameter or a header of an answer, so that lists can be compared. */
function withStyles(value: Json): Json {
  if (isArray(value)) return value.filter((item) => !isNameless(item)).map(withStyles);
  if (!isObject(value)) return value;
  // A property may be called `headers` too.
  const isResponse = typeof value.description === 'string';
  const members = Object.entries(value).map(([key, item]): [string, Json] => {
    const styled = withStyles(item);
    return [key, key === 'headers' && isResponse ? mapObjects(styled, headerWithStyle) : styled];
  });
  // Always a copy: an alias of YAML is the same object as its anchor, and the converter refuses one object in two places.
  const inner = Object.fromEntries(members);
  return typeof inner.in === 'string' ? withStyle(withOwnSchema(inner)) : inner;
}

/** A part of a form without a name: the converter calls it `undefined`. */
function isNameless(value: Json): boolean {
  return isObject(value) && value.in === 'formData' && value.name === undefined;
}

/** A parameter outside the body is its own schema, which some authors write as that of a body. */
function withOwnSchema({ schema, ...parameter }: JsonObject): JsonObject {
  const isMisplaced = parameter.in !== 'body' && parameter.type === undefined;
  if (isMisplaced && isObject(schema) && schema.type !== undefined) return { ...schema, ...parameter };
  return { ...parameter, ...(schema === undefined ? {} : { schema }) };
}

/** The converter fails at a header without a type. */
function headerWithStyle(header: JsonObject): JsonObject {
  return withStyle({ type: 'string', ...header });
}

function withStyle(holder: JsonObject): JsonObject {
  if (holder.in === 'formData') return withListFormat(holder);
  const style = listStyles[String(holder.collectionFormat)];
  return style === undefined ? holder : { ...holder, style };
}
