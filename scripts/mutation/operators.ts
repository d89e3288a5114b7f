// The operators: for each kind of node, what one change of one fact looks like.
import type { KindName, Node } from '../generate/document-kinds.ts';
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '../generate/json.ts';

/** A change below a node: a new value at a key (undefined removes it), or a new name for a key. */
export type Change =
  | { readonly operator: string; readonly at: readonly (string | number)[]; readonly value: Json | undefined }
  | { readonly operator: string; readonly at: readonly (string | number)[]; readonly name: string };

/** Words that only a reader sees; changing them changes no fact. */
export const prose = ['description', 'summary', 'title'];

const roles = ['admin', 'operator', 'monitor', 'audit'];
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every change of one fact of a node; changes of its children are their own nodes'. */
export function changesOf(node: Node): readonly Change[] {
  return [...(byKind[node.kind]?.(node.value) ?? []), ...proseChanges(node.value)];
}

const byKind: Partial<Record<KindName, (value: JsonObject) => readonly Change[]>> = {
  document: (value) => [
    ...Object.keys(objectAt(value, 'paths')).map((path) => rename('path', ['paths', path], `${path}/more`)),
    ...Object.keys(objectAt(value, 'x-luna-unmatched')).map((key) =>
      remove('unmatched', ['x-luna-unmatched', key]),
    ),
    set('release', ['x-luna-release'], '99'),
    set('security', ['security'], [{ basic: [] }]),
  ],
  components: () => [
    set('security-scheme', ['securitySchemes', 'session', 'name'], 'sid'),
    set('security-scheme', ['securitySchemes', 'basic', 'scheme'], 'bearer'),
  ],
  pathItem: (value) =>
    Object.keys(value).map((method) =>
      rename('method', [method], methods.find((other) => !(other in value)) ?? 'put'),
    ),
  operation: operationChanges,
  parameter: (value) => [
    set('parameter-name', ['name'], `${value.name}x`),
    set('parameter-place', ['in'], 'query'),
    set('parameter-required', ['required'], value.required !== true),
    ...exampleChanges(value),
  ],
  header: (value) => [
    set('header-required', ['required'], value.required !== true),
    ...exampleChanges(value),
  ],
  requestBody: (value) => [
    set('body-required', ['required'], value.required !== true),
    ...Object.keys(objectAt(value, 'content')).map((type) =>
      rename('media-type', ['content', type], 'application/json'),
    ),
  ],
  response: (value) => [
    ...Object.keys(objectAt(value, 'headers')).flatMap((name) => [
      remove('header', ['headers', name]),
      rename('header', ['headers', name], `${name}-X`),
    ]),
    ...Object.keys(objectAt(value, 'content')).map((type) =>
      rename('media-type', ['content', type], 'text/plain'),
    ),
  ],
  mediaType: (value) =>
    Object.keys(objectAt(value, 'examples')).map((name) => remove('example', ['examples', name])),
  link: () => [set('link', ['operationId'], 'getNothing')],
  example: (value) => [
    set('example', ['value'], isObject(value.value) ? { ...value.value, unheardOf: 1 } : {}),
  ],
  schema: schemaChanges,
};

function operationChanges(value: JsonObject): readonly Change[] {
  return [
    set('operation-id', ['operationId'], `${value.operationId}More`),
    set('tag', ['tags'], ['another']),
    set('security', ['security'], [{ nothing: [] }]),
    ...listChanges('x-luna-roles', value, roles),
    set('x-luna-session', ['x-luna-session'], value['x-luna-session'] === 'private' ? 'basic' : 'private'),
    ...listChanges('x-luna-login', value, ['hsm:so', 'partition:so', 'partition:co']),
    set('x-luna-task', ['x-luna-task'], value['x-luna-task'] === undefined ? 'ped' : undefined),
    ...evidenceChanges(value),
    ...stringsAt(value, 'x-luna-decision').map((_, index) =>
      set('x-luna-decision', ['x-luna-decision', index], 'D-999'),
    ),
    ...(isArray(value.parameters)
      ? value.parameters.map((_, index) => remove('parameter', ['parameters', index]))
      : []),
    ...(value.requestBody === undefined ? [] : [remove('body', ['requestBody'])]),
    ...Object.keys(objectAt(value, 'responses')).flatMap((status) => [
      remove('status', ['responses', status]),
      rename('status', ['responses', status], String(Number(status) + 7)),
    ]),
  ];
}

function evidenceChanges(value: JsonObject): readonly Change[] {
  const evidence = objectAt(value, 'x-luna-evidence');
  if (evidence.kind === undefined) return [];
  return [
    set(
      'x-luna-evidence',
      ['x-luna-evidence', 'kind'],
      evidence.kind === 'documented' ? 'inferred' : 'documented',
    ),
    set('x-luna-evidence', ['x-luna-evidence', 'releases'], ['16']),
    set('x-luna-evidence', ['x-luna-evidence', 'source'], 'some other page'),
  ];
}

function exampleChanges(value: JsonObject): readonly Change[] {
  return value.example === undefined
    ? []
    : [set('example', ['example'], { no: 'example' }), remove('example', ['example'])];
}

function schemaChanges(value: JsonObject): readonly Change[] {
  return [
    ...Object.entries(value).flatMap(([word, item]) => keywordChanges(word, item)),
    ...stringsAt(value, 'required').map((_, index) => remove('schema-required', ['required', index])),
    ...optionalOf(value).map((name) =>
      set('schema-required', ['required'], [...stringsAt(value, 'required'), name]),
    ),
    ...Object.keys(objectAt(value, 'properties')).flatMap((name) => [
      remove('property', ['properties', name]),
      rename('property', ['properties', name], `${name}X`),
    ]),
    ...(isObject(value.properties) ? [set('property', ['properties', 'unheardOf'], { type: 'string' })] : []),
    ...(typeof value.type === 'string' ? [set('nullability', ['type'], [value.type, 'null'])] : []),
    ...evidenceChanges(value),
  ];
}

function optionalOf(value: JsonObject): readonly string[] {
  const required = stringsAt(value, 'required');
  return Object.keys(objectAt(value, 'properties')).filter((name) => !required.includes(name));
}

function keywordChanges(word: string, item: Json): readonly Change[] {
  return keywords[word]?.(`schema-${word}`, word, item) ?? [];
}

type KeywordChanges = (operator: string, word: string, item: Json) => readonly Change[];

const bound: KeywordChanges = (operator, word, item) => [
  step(operator, word, item, 1n),
  step(operator, word, item, -1n),
];

const keywords: Readonly<Record<string, KeywordChanges>> = {
  minimum: bound,
  maximum: bound,
  minLength: bound,
  maxLength: bound,
  type: (operator, word, item) => [set(operator, [word], item === 'string' ? 'integer' : 'string')],
  pattern: (operator, word) => [set(operator, [word], '^x*$'), remove(operator, [word])],
  format: (operator, word) => [remove(operator, [word])],
  const: (operator, word, item) => [
    set(operator, [word], typeof item === 'number' ? item + 1 : 'other'),
    remove(operator, [word]),
  ],
  default: (operator, word, item) => [set(operator, [word], item === false ? true : 'other')],
  additionalProperties: (operator, word, item) => [set(operator, [word], item !== true)],
  enum: (_, word, item) => (isArray(item) ? memberChanges(word, item) : []),
};

function memberChanges(word: string, members: readonly Json[]): readonly Change[] {
  return [
    ...members.map((_, index) => remove('enum-member', [word, index])),
    ...members.flatMap((member, index) =>
      typeof member === 'string' ? [set('enum-member', [word, index], `${member}_X`)] : [],
    ),
    set('enum-member', [word], [...members, typeof members[0] === 'number' ? 99 : 'UNHEARD_OF']),
  ];
}

function step(operator: string, word: string, item: Json, by: bigint): Change {
  const stepped = BigInt(String(item)) + by;
  return set(
    operator,
    [word],
    Number.isSafeInteger(Number(stepped)) && typeof item !== 'bigint' ? Number(stepped) : stepped,
  );
}

function listChanges(word: string, value: JsonObject, known: readonly string[]): readonly Change[] {
  const members = stringsAt(value, word);
  const absent = known.filter((member) => !members.includes(member));
  return [
    ...members.map((_, index) => remove(word, [word, index])),
    ...absent.map((member) => set(word, [word], [...members, member])),
  ];
}

function proseChanges(value: JsonObject): readonly Change[] {
  return prose
    .filter((word) => typeof value[word] === 'string')
    .map((word) => set('prose', [word], 'Other words.'));
}

function set(operator: string, at: Change['at'], value: Json | undefined): Change {
  return { operator, at, value };
}

function remove(operator: string, at: Change['at']): Change {
  return { operator, at, value: undefined };
}

function rename(operator: string, at: Change['at'], name: string): Change {
  return { operator, at, name };
}
