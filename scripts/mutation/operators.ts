// The operators: for each kind of node, what one change of one fact looks like.
import {
  isArray,
  isObject,
  type JsonObject,
  type KindName,
  type Node,
  objectAt,
  stringsAt,
} from '@lunarest/openapi';
import { type Change, remove, rename, set } from './change.ts';
import { evidenceChanges } from './evidence-changes.ts';
import { schemaChanges } from './schema-changes.ts';

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

function exampleChanges(value: JsonObject): readonly Change[] {
  return value.example === undefined
    ? []
    : [set('example', ['example'], { no: 'example' }), remove('example', ['example'])];
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
