// The engine's types of nodes, with additions that it lacks.
import type { lintDocument, SpecVersion } from '@redocly/openapi-core';

type NodeType = NonNullable<Parameters<typeof lintDocument>[0]['customTypes']>[string];
type NodeTypes = Readonly<Record<string, NodeType>>;

/** The engine's types of a version of OpenAPI, corrected. */
export function nodeTypes(version: SpecVersion, types: NodeTypes): Record<string, NodeType> {
  return withUnmatched(withVocabulary(withMultiples(version === 'oas3_2' ? inOpenApi32(types) : types)));
}

/** A rule of ours reports a `multipleOf` of 0 or less; the engine permits 0. */
function withMultiples(types: NodeTypes): NodeTypes {
  const { Schema } = types;
  if (Schema === undefined) return types;
  return {
    ...types,
    Schema: { ...Schema, properties: { ...Schema.properties, multipleOf: { type: 'number' } } },
  };
}

/** `$vocabulary` is a map from URIs to booleans. */
function withVocabulary(types: NodeTypes): NodeTypes {
  const { Schema } = types;
  if (Schema?.properties.$vocabulary === undefined) return types;
  const vocabulary: NodeType = { properties: {}, additionalProperties: { type: 'boolean' } };
  const properties = { ...Schema.properties, $vocabulary: 'SchemaVocabulary' };
  return { ...types, Schema: { ...Schema, properties }, SchemaVocabulary: vocabulary };
}

/** The types with the shared schemas first, so that the engine visits them first. */
export function schemasBeforeAll(types: NodeTypes): NodeTypes {
  const first = (name: string, key: string) => {
    const type = types[name];
    if (type === undefined) return {};
    const { [key]: member, ...others } = type.properties;
    return { [name]: { ...type, properties: { [key]: member, ...others } } };
  };
  return { ...types, ...first('Root', 'components'), ...first('Components', 'schemas') };
}

/** Gives the answers for unmatched requests the type of answers, so that rules about answers apply to them. */
function withUnmatched(types: NodeTypes): Record<string, NodeType> {
  const { Root } = types;
  if (Root === undefined) return { ...types };
  const properties = { ...Root.properties, 'x-luna-unmatched': 'LunaUnmatched' };
  const unmatched: NodeType = { properties: {}, additionalProperties: 'Response' };
  return { ...types, Root: { ...Root, properties }, LunaUnmatched: unmatched };
}

/**
 * OpenAPI 3.2 has answers without a description, a style for cookies, encodings in encodings, media types as components, and a flow
 * for devices, whose scopes have a type that the engine does not know.
 */
function inOpenApi32(types: NodeTypes): NodeTypes {
  const { Response, Parameter, Encoding, MediaType, DeviceAuthorization } = types;
  if (!(Response && Parameter && Encoding && MediaType && DeviceAuthorization)) return types;
  const style = { type: 'string' } as const;
  const { encoding, prefixEncoding, itemEncoding } = MediaType.properties;
  const scopes = { type: 'object', additionalProperties: { type: 'string' } } as const;
  return {
    ...types,
    Response: { ...Response, required: [] },
    Parameter: { ...Parameter, properties: { ...Parameter.properties, style } },
    Encoding: {
      ...Encoding,
      properties: { ...Encoding.properties, encoding, prefixEncoding, itemEncoding },
    },
    DeviceAuthorization: {
      ...DeviceAuthorization,
      properties: { ...DeviceAuthorization.properties, scopes },
    },
    NamedMediaTypes: { properties: {}, additionalProperties: 'MediaType' },
  };
}
