// The grammar of OpenAPI documents of all versions. All code that walks documents uses this description of their structure.

/** The kinds of the values of keywords: one value, a map of values or a list of values; `every` applies to all keywords. */
interface Kind {
  readonly one?: Readonly<Record<string, KindName>>;
  readonly map?: Readonly<Record<string, KindName>>;
  readonly list?: Readonly<Record<string, KindName>>;
  readonly every?: KindName;
}

export type KindName =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'callback'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'mediaType'
  | 'encoding'
  | 'response'
  | 'link'
  | 'example'
  | 'schema'
  | 'securityScheme';

export const methods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
] as const;

const parameterLike: Kind = { one: { schema: 'schema' }, map: { examples: 'example', content: 'mediaType' } };

const grammar: Readonly<Record<KindName, Kind>> = {
  document: {
    one: { components: 'components' },
    map: {
      paths: 'pathItem',
      webhooks: 'pathItem',
      'x-luna-unmatched': 'response',
      // Swagger 2.0 has its components here.
      definitions: 'schema',
      parameters: 'parameter',
      responses: 'response',
      securityDefinitions: 'securityScheme',
    },
  },
  components: {
    map: {
      schemas: 'schema',
      responses: 'response',
      parameters: 'parameter',
      examples: 'example',
      requestBodies: 'requestBody',
      headers: 'header',
      securitySchemes: 'securityScheme',
      links: 'link',
      callbacks: 'callback',
      pathItems: 'pathItem',
      mediaTypes: 'mediaType',
    },
  },
  pathItem: {
    one: eachIs('operation', methods.join(' ')),
    map: { additionalOperations: 'operation' },
    list: { parameters: 'parameter' },
  },
  operation: {
    one: { requestBody: 'requestBody' },
    map: { responses: 'response', callbacks: 'callback' },
    list: { parameters: 'parameter' },
  },
  callback: { every: 'pathItem' },
  parameter: parameterLike,
  header: parameterLike,
  requestBody: { map: { content: 'mediaType' } },
  mediaType: {
    one: { schema: 'schema', itemSchema: 'schema', itemEncoding: 'encoding' },
    map: { examples: 'example', encoding: 'encoding' },
    list: { prefixEncoding: 'encoding' },
  },
  encoding: {
    one: { itemEncoding: 'encoding' },
    map: { headers: 'header', encoding: 'encoding' },
    list: { prefixEncoding: 'encoding' },
  },
  response: {
    one: { schema: 'schema' },
    map: { headers: 'header', content: 'mediaType', links: 'link' },
  },
  link: {},
  example: {},
  schema: {
    one: eachIs(
      'schema',
      'items additionalProperties not if then else contains propertyNames unevaluatedItems unevaluatedProperties contentSchema',
    ),
    map: eachIs('schema', 'properties patternProperties dependentSchemas $defs definitions'),
    list: eachIs('schema', 'allOf anyOf oneOf prefixItems'),
  },
  securityScheme: {},
};

function eachIs(kind: KindName, words: string): Readonly<Record<string, KindName>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, kind]));
}

/** The structure of a member: its value is of a kind, or contains several such values. */
export interface Member {
  readonly shape: 'one' | 'map' | 'list';
  readonly kind: KindName;
}

/** The members of each kind by keyword. */
const members: ReadonlyMap<string, ReadonlyMap<string, Member>> = new Map(
  Object.entries(grammar).map(([kind, { one = {}, map = {}, list = {} }]) => [
    kind,
    new Map([...shaped('list', list), ...shaped('map', map), ...shaped('one', one)]),
  ]),
);

function shaped(
  shape: Member['shape'],
  words: Readonly<Record<string, KindName>>,
): readonly (readonly [string, Member])[] {
  return Object.entries(words).map(([word, kind]) => [word, { shape, kind }]);
}

/** The structure of a member; null for plain data. */
export function memberOfKind(kind: KindName, word: string): Member | null {
  const { every } = grammar[kind];
  const found = members.get(kind)?.get(word);
  if (found !== undefined || every === undefined) return found ?? null;
  return word.startsWith('x-') ? null : { shape: 'one', kind: every };
}

const plain = new Set(
  'contact dependentRequired enum externalDocs flows info license required scopes security servers tags type variables xml'.split(
    ' ',
  ),
);

/** Whether the value of a keyword is a list or an object, neither of them with a kind nor data of the author. */
export function isPlain(keyword: string): boolean {
  return plain.has(keyword);
}

/** Whether the value of a keyword is data of the author, or a list of them, in which nothing is a reference. */
export function isData(keyword: string): boolean {
  return /^(x-.*|enum|const|dataValue|default|examples?|value)$/.test(keyword);
}

/** The kind of the object at the steps from a document; undefined within data and for anything else. */
export function kindAt(steps: readonly string[]): KindName | undefined {
  let kind: KindName = 'document';
  for (let at = 0; at < steps.length; ) {
    const member = memberOfKind(kind, steps[at] ?? '');
    at += member?.shape === 'one' ? 1 : 2;
    if (member === null || at > steps.length) return undefined;
    kind = member.kind;
  }
  return kind;
}

/** The keyword with which the steps leave the structure of a document, for example `example`; undefined for steps within it. */
export function keywordOut(steps: readonly string[]): string | undefined {
  let kind: KindName = 'document';
  for (let at = 0; at < steps.length; ) {
    const word = steps[at] ?? '';
    const member = memberOfKind(kind, word);
    if (member === null) return word;
    at += member.shape === 'one' ? 1 : 2;
    kind = member.kind;
  }
  return undefined;
}
