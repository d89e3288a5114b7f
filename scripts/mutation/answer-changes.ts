// Changes of the parts of an answer: its headers, its media types, its links and its examples.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { type Change, type Path, remove, rename, set } from './change.ts';

/** Changes of a response: its headers and its media types. */
export function responseChanges(value: JsonObject, document: JsonObject): readonly Change[] {
  return [
    ...Object.keys(objectAt(value, 'headers')).flatMap((name) => [
      remove('header', ['headers', name]),
      rename('header', ['headers', name], `${name}-X`),
    ]),
    ...looserLocation(objectAt(value, 'headers').Location, document),
    ...Object.keys(objectAt(value, 'content')).map((type) =>
      rename('media-type', ['content', type], 'text/plain'),
    ),
  ];
}

/** Lets a Location also lead to a task. */
function looserLocation(written: Json | undefined, document: JsonObject): readonly Change[] {
  const headers = objectAt(objectAt(document, 'components'), 'headers');
  const name = isObject(written) ? String(written.$ref).split('/').at(-1) : undefined;
  if (name === undefined || name === 'TaskLocation') return [];
  const own = objectAt(headers, name);
  const schema = { anyOf: [own.schema ?? {}, objectAt(headers, 'TaskLocation').schema ?? {}] };
  return [set('header', ['headers', 'Location'], { ...own, schema })];
}

/** Changes of a link: another target, another parameter, another entry of the list. */
export function linkChanges(value: JsonObject): readonly Change[] {
  const parameters = Object.entries(objectAt(value, 'parameters'));
  return [
    set('link', ['operationId'], 'getNothing'),
    // Both are existing operations without required parameters.
    set('link', ['operationId'], value.operationId === 'getAppliance' ? 'listTasks' : 'getAppliance'),
    ...parameters.flatMap(([name, expression]) => [
      remove('link', ['parameters', name]),
      rename('link', ['parameters', name], `${name}s`),
      ...(String(expression).includes('/0/')
        ? [set('link', ['parameters', name], String(expression).replace('/0/', '/1/'))]
        : []),
    ]),
  ];
}

/** Upper bound on the changed places of one example; changes of more places would test the same. */
const mostPlaces = 6;

/** The properties of an error whose texts are only for readers. */
const words = ['message', 'details'];

/** The changes of an example object. */
export function exampleChanges({ value }: JsonObject): readonly Change[] {
  const isError = isObject(value) && value.returnCode !== undefined;
  const places = leavesOf(value ?? null, ['value']).filter(
    ([at]) => !isError || !words.includes(String(at.at(-1))),
  );
  return [
    set('example', ['value'], isObject(value) ? { ...value, unheardOf: 1 } : {}),
    ...places.slice(0, mostPlaces).map(([at, leaf]) => set('example-value', at, other(leaf))),
  ];
}

/** Texts, numbers and booleans with their paths; only the first item of a list. */
function leavesOf(value: Json, at: Path): readonly (readonly [Path, Json])[] {
  if (isArray(value)) return value.slice(0, 1).flatMap((item) => leavesOf(item, [...at, 0]));
  if (isObject(value)) return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...at, name]));
  return value === null || value === '' ? [] : [[at, value]];
}

function other(leaf: Json): Json {
  if (typeof leaf === 'boolean') return !leaf;
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'bigint') return leaf + 1n;
  return `${String(leaf)}x`;
}
