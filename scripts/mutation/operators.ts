// The operators: the changes of one fact for each kind of node.
import {
  isObject,
  type Json,
  type JsonObject,
  type KindName,
  type Node,
  objectAt,
  stringsAt,
} from '@lunarest/openapi';
import { listAt, objectsAt } from '../generate/read-document.ts';
import { exampleChanges, linkChanges, responseChanges } from './answer-changes.ts';
import { type Change, remove, rename, set } from './change.ts';
import { schemaChanges } from './schema-changes.ts';

/** Annotations for readers, which are not facts. */
const prose = ['description', 'summary', 'title'];

const roles = ['admin', 'operator', 'monitor', 'audit'];
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every change of one fact of a node of a document, without the changes of its child nodes. */
export function changesOf({ kind, value }: Node, document: JsonObject): readonly Change[] {
  return [
    ...(byKind[kind]?.(value, document) ?? []),
    ...evidenceChanges(value),
    ...decisionChanges(value),
    ...prose
      .filter((word) => typeof value[word] === 'string')
      .map((word) => set('prose', [word], 'Other words.')),
  ];
}

type Changes = (value: JsonObject, document: JsonObject) => readonly Change[];

const byKind: Partial<Record<KindName, Changes>> = {
  document: documentChanges,
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
    set('parameter-place', ['in'], value.in === 'query' ? 'header' : 'query'),
    set('parameter-required', ['required'], value.required !== true),
    ...ownExampleChanges(value),
  ],
  header: (value) => [
    set('header-required', ['required'], value.required !== true),
    ...ownExampleChanges(value),
  ],
  requestBody: (value) => [
    set('body-required', ['required'], value.required !== true),
    ...Object.keys(objectAt(value, 'content')).map((type) =>
      rename('media-type', ['content', type], 'application/json'),
    ),
  ],
  response: responseChanges,
  mediaType: (value) =>
    Object.keys(objectAt(value, 'examples')).map((name) => remove('example', ['examples', name])),
  link: linkChanges,
  example: exampleChanges,
  schema: schemaChanges,
};

function documentChanges(value: JsonObject): readonly Change[] {
  const servers = objectsAt(value, 'servers');
  return [
    ...Object.keys(objectAt(value, 'paths')).map((path) => rename('path', ['paths', path], `${path}/more`)),
    ...Object.keys(objectAt(value, 'x-luna-unmatched')).map((key) =>
      remove('unmatched', ['x-luna-unmatched', key]),
    ),
    set('release', ['x-luna-release'], '99'),
    set('security', ['security'], [{ basic: [] }]),
    ...servers.flatMap(({ url }, index) => [
      set('server', ['servers', index, 'url'], String(url).replace(/:\d+/, ':443')),
      set('server', ['servers', index, 'url'], String(url).replace('https:', 'http:')),
      set('server', ['servers', index, 'url'], `${url}/rest`),
    ]),
    ...listAt(value, 'tags').map((_, index) => remove('tag', ['tags', index])),
  ];
}

function operationChanges(value: JsonObject, document: JsonObject): readonly Change[] {
  const parameters = listAt(value, 'parameters');
  return [
    set('operation-id', ['operationId'], `${value.operationId}More`),
    set('tag', ['tags'], ['another']),
    set('tag', ['tags'], [stringsAt(value, 'tags')[0] === 'tasks' ? 'smk' : 'tasks']),
    set('security', ['security'], [{ nothing: [] }]),
    ...listChanges('x-luna-roles', value, roles),
    set('x-luna-session', ['x-luna-session'], value['x-luna-session'] === 'private' ? 'basic' : 'private'),
    ...listChanges('x-luna-login', value, ['hsm:so', 'partition:so', 'partition:co']),
    set('x-luna-task', ['x-luna-task'], value['x-luna-task'] === undefined ? 'ped' : undefined),
    ...parameters.map((_, index) => remove('parameter', ['parameters', index])),
    ...pagingChanges(parameters, document),
    ...(value.requestBody === undefined ? [] : [remove('body', ['requestBody'])]),
    ...Object.entries(objectAt(value, 'responses')).flatMap(([status, response]) => [
      remove('status', ['responses', status]),
      rename('status', ['responses', status], String(Number(status) + 7)),
      ...(status === '400' ? [set('status', ['responses', '418'], response)] : []),
    ]),
  ];
}

/** An additional paging parameter, on an operation without one. */
function pagingChanges(parameters: readonly Json[], document: JsonObject): readonly Change[] {
  const limit = { $ref: '#/components/parameters/Limit' };
  const isKnown = objectAt(objectAt(document, 'components'), 'parameters').Limit !== undefined;
  const pages = parameters.some((one) => isObject(one) && one.$ref === limit.$ref);
  return isKnown && !pages ? [set('parameter', ['parameters'], [...parameters, limit])] : [];
}

function ownExampleChanges(value: JsonObject): readonly Change[] {
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

/** Changes of the evidence that a node states, and of the decisions that it names. */
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

function decisionChanges(value: JsonObject): readonly Change[] {
  return stringsAt(value, 'x-luna-decision').flatMap((_, index) => [
    set('x-luna-decision', ['x-luna-decision', index], 'D-999'),
    remove('x-luna-decision', ['x-luna-decision', index]),
  ]);
}
