// What may stand where in the contract: the one description of its shape, for whoever walks it.
import { isArray, isObject, type Json, type JsonObject } from './json.ts';

/** What a place may hold: its plain words, and of which kind each other word's value is (`one`, a `map` of or a `list` of). */
export interface Kind {
  readonly words: string;
  readonly one?: Readonly<Record<string, KindName>>;
  readonly map?: Readonly<Record<string, KindName>>;
  readonly list?: Readonly<Record<string, KindName>>;
}

export type KindName = keyof typeof written;

const written = {
  document: {
    words: 'openapi info servers tags security x-luna-release',
    one: { components: 'components' },
    map: { paths: 'pathItem', 'x-luna-unmatched': 'response' },
  },
  components: {
    words: 'securitySchemes',
    map: {
      schemas: 'schema',
      parameters: 'parameter',
      responses: 'response',
      headers: 'header',
      requestBodies: 'requestBody',
      examples: 'example',
      links: 'link',
    },
  },
  pathItem: {
    words: '',
    one: { get: 'operation', put: 'operation', post: 'operation', delete: 'operation', patch: 'operation' },
    list: { parameters: 'parameter' },
  },
  operation: {
    words:
      'operationId tags summary description security x-luna-roles x-luna-session x-luna-login x-luna-task x-luna-evidence x-luna-decision',
    one: { requestBody: 'requestBody' },
    map: { responses: 'response' },
    list: { parameters: 'parameter' },
  },
  parameter: {
    words: 'name in description required example x-luna-evidence x-luna-decision',
    one: { schema: 'schema' },
    map: { examples: 'example' },
  },
  header: {
    words: 'description required example x-luna-evidence x-luna-decision',
    one: { schema: 'schema' },
    map: { examples: 'example' },
  },
  requestBody: {
    words: 'description required x-luna-evidence x-luna-decision',
    map: { content: 'mediaType' },
  },
  mediaType: { words: 'example', one: { schema: 'schema' }, map: { examples: 'example' } },
  response: {
    words: 'description x-luna-evidence x-luna-decision',
    map: { headers: 'header', content: 'mediaType', links: 'link' },
  },
  link: { words: 'operationId parameters description' },
  example: { words: 'summary description value x-luna-evidence' },
  schema: {
    words:
      'type format title description enum const default minimum maximum minLength maxLength pattern minItems maxItems minProperties maxProperties required example examples x-luna-evidence x-luna-decision',
    one: { items: 'schema', additionalProperties: 'schema', not: 'schema' },
    map: { properties: 'schema' },
    list: { allOf: 'schema', anyOf: 'schema', oneOf: 'schema' },
  },
} as const satisfies Record<
  string,
  Omit<Kind, 'one' | 'map' | 'list'> & { one?: object; map?: object; list?: object }
>;

export const kinds: Readonly<Record<KindName, Kind>> = written;

export interface Node {
  readonly kind: KindName;
  readonly value: JsonObject;
  /** Keys from the document down to here. */
  readonly path: readonly (string | number)[];
}

/** Every node of the document, parents before children; references are not followed. */
export function nodesOf(document: JsonObject): readonly Node[] {
  const nodes: Node[] = [];
  visit('document', document, [], nodes);
  return nodes;
}

function visit(kind: KindName, value: Json, path: Node['path'], nodes: Node[]): void {
  if (!isObject(value) || '$ref' in value) return;
  nodes.push({ kind, value, path });
  const { one = {}, map = {}, list = {} } = kinds[kind];
  for (const [word, child] of Object.entries(value)) {
    const single = one[word];
    const members = map[word] ?? list[word];
    if (single !== undefined) visit(single, child, [...path, word], nodes);
    else if (members !== undefined) visitWithin(members, child, [...path, word], nodes);
  }
}

function visitWithin(kind: KindName, value: Json, path: Node['path'], nodes: Node[]): void {
  if (isArray(value)) for (const [index, item] of value.entries()) visit(kind, item, [...path, index], nodes);
  else if (isObject(value))
    for (const [key, item] of Object.entries(value)) visit(kind, item, [...path, key], nodes);
}
