// False positives of the engine.
import {
  isArray,
  isData,
  isObject,
  type Json,
  type JsonObject,
  keywordOut,
  kindAt,
  memberOf,
  objectItemsIn,
  once,
  pointerIn,
  pointerTo,
  referencesOf,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';
import { matches } from '../patterns/read-pattern.ts';
import { areAmbiguous } from './ambiguous-paths.ts';
import { areApart } from './apart.ts';
import { isMistakenValue } from './mistaken-values.ts';
import type { Told } from './run-engine.ts';
import { usedComponents } from './used-components.ts';

/** Decides whether a problem in the document is a false positive. */
export function mistakenIn(root: JsonObject): (problem: Told) => boolean {
  const used = once(() => usedComponents(root));
  return (problem) =>
    isNamedMapping(problem, root) ||
    isInData(problem) ||
    isInPath(problem) ||
    isMistakenValue(problem, root) ||
    isWithinMisled(problem) ||
    isBooleanSchema(problem, root) ||
    isFile(problem, root) ||
    isDescribed(problem, root) ||
    isApart(problem, root) ||
    isAroundReference(problem, root) ||
    isUnambiguous(problem, root) ||
    isAnsweredByClients(problem, root) ||
    isWithoutCircle(problem, root) ||
    (problem.id === 'no-unused-components' && (!isShared(problem) || used().has(problem.pointer)));
}

/** The engine takes the schemas within a schema that it cannot read for components. */
function isShared({ pointer }: Told): boolean {
  const steps = stepsOf(pointer);
  return steps.length === 3 || ['$defs', 'definitions'].includes(steps.at(-2) ?? '');
}

/** What is written as a reference in an example, a listed value or an extension is data, unless it resolves. */
function isInData({ id, pointer }: Told): boolean {
  const steps = stepsOf(pointer);
  if (id === 'no-unresolved-refs') return isData(keywordOut(steps) ?? '');
  return id === 'spec-ref-siblings' && isData(keywordOut(steps.slice(0, -1)) ?? '');
}

/**
 * The engine knows only letters, digits, dots and dashes as the names of path parameters, and reports that it does not
 * check the callbacks of callbacks.
 */
function isInPath({ id, message }: Told): boolean {
  if (id !== 'path-parameters-defined') return false;
  const [, name, path] = /^Path parameter `(.*)` is not used in the path `(.*)`\.$/s.exec(message) ?? [];
  return path?.includes(`{${name}}`) === true || message.startsWith('Maximum callback nesting depth');
}

/** The engine reads the whole document, or its components, as the object in whose place there is a reference to them. */
function isWithinMisled({ id, message, pointer }: Told): boolean {
  if (id !== 'struct' || !/^Property `.*` is not expected/.test(message)) return false;
  const steps = stepsOf(pointer);
  const [top = ''] = steps;
  if (steps.length === 1) return /^(openapi|info|paths|components)$/.test(top);
  return top === 'components' && steps.length < 4 && kindAt([top, steps[1] ?? '', '']) !== undefined;
}

/** `true` and `false` are schemas since OpenAPI 3.1. */
function isBooleanSchema({ id, message, pointer }: Told, root: JsonObject): boolean {
  return (
    id === 'struct' &&
    message.startsWith('Expected type `Schema` (object) but got `boolean`') &&
    typeof valueAt(root, pointer) === 'boolean' &&
    !String(root.openapi).startsWith('3.0')
  );
}

/** In Swagger 2.0, the schema of an answer may have the type of a file. */
function isFile({ id, pointer }: Told, root: JsonObject): boolean {
  const [keyword, schema, , group] = stepsOf(pointer).toReversed();
  const isOfAnswer = keyword === 'type' && schema === 'schema' && group === 'responses';
  return id === 'struct' && root.swagger !== undefined && isOfAnswer && valueAt(root, pointer) === 'file';
}

/** Alternatives may exclude each other in ways that the engine does not compare. */
function isApart({ id, message, pointer }: Told, root: JsonObject): boolean {
  if (id !== 'no-illogical-composition-keywords' || !message.includes('must be mutually exclusive'))
    return false;
  const written = valueAt(root, pointer);
  const members = isArray(written)
    ? written.map((schema, index) => ({ schema, name: nameOf(schema, index) }))
    : [];
  return members.some((one, index) =>
    members
      .slice(index + 1)
      .some(
        (other) =>
          message.includes(`: ${one.name} and ${other.name}. `) && areApart(one.schema, other.schema, root),
      ),
  );
}

/** In OpenAPI 3.0, keywords such as `nullable` have no effect beside a reference, so that it becomes the only alternative. */
function isAroundReference({ id, message, pointer }: Told, root: JsonObject): boolean {
  const [, keyword = ''] = /^`(oneOf|anyOf|allOf)` should have at least two schemas/.exec(message) ?? [];
  if (id !== 'no-illogical-composition-keywords' || keyword === '') return false;
  const [alternatives, holder] = [pointer, pointerTo('#', ...stepsOf(pointer).slice(0, -1))].map((place) =>
    valueAt(root, place),
  );
  const [only] = isArray(alternatives) ? alternatives : [];
  const hasOthers = isObject(holder) && Object.keys(holder).length > 1;
  return String(root.openapi).startsWith('3.0') && hasOthers && isObject(only) && '$ref' in only;
}

/** An alternative in the words of the engine. */
function nameOf(schema: Json, index: number): string {
  const { $ref, title } = isObject(schema) ? schema : {};
  const name = $ref ?? title;
  return name === undefined ? `schema at position ${index + 1}` : `\`${String(name)}\``;
}

/** Values of parameters may distinguish paths. The engine names the first path of several that may be the same. */
function isUnambiguous({ id, pointer }: Told, root: JsonObject): boolean {
  if (id !== 'no-ambiguous-paths' || !isObject(root.paths)) return false;
  const path = stepsOf(pointer).at(-1) ?? '';
  const names = Object.keys(root.paths);
  return !names.slice(0, names.indexOf(path)).some((earlier) => areAmbiguous(earlier, path, root));
}

/** The server calls the operations of callbacks and webhooks: it has no need of security there, and expects no refusals. */
function isAnsweredByClients({ id, message, pointer }: Told, root: JsonObject): boolean {
  const isSecurity = id === 'security-defined' && message.startsWith('Every operation ');
  // A configuration can ask for the answers of webhooks.
  if (!isSecurity && id !== 'operation-4xx-response') return false;
  const isOfClients = (steps: readonly string[]) =>
    (isSecurity && steps[0] === 'webhooks') ||
    steps.some((_, index) => kindAt(steps.slice(0, index + 1)) === 'callback');
  const steps = stepsOf(pointer);
  if (steps[1] !== 'pathItems') return isOfClients(steps);
  const shared = pointerTo('#', ...steps.slice(0, 3));
  const holders = referencesOf(root).filter(({ reference }) => pointerIn(reference) === shared);
  return holders.length > 0 && holders.every((holder) => isOfClients(stepsOf(holder.pointer)));
}

/** The engine compares the parents of a tag with the letters of its name. */
function isWithoutCircle({ id, message, pointer }: Told, root: JsonObject): boolean {
  if (id !== 'spec-no-invalid-tag-parents' || !message.startsWith('Circular ')) return false;
  const tags = objectItemsIn({ root, value: root, pointer: '#' }, 'tags').map(({ value }) => value);
  const seen = new Set<Json | undefined>();
  let parent = valueAt(root, pointer);
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    parent = tags.find(({ name }) => name === parent)?.parent;
  }
  return parent === undefined;
}

/** A required property may be described outside the subschema that requires it, or without its name. */
function isDescribed({ id, pointer }: Told, root: JsonObject): boolean {
  if (id !== 'no-required-schema-properties-undefined') return false;
  const [name, schema] = [valueAt(root, pointer), stepsOf(pointer).slice(0, -2)];
  return typeof name === 'string' && placesAround(schema).some((place) => describes(name, place, root, []));
}

/** The schema, and those around it that see the same value. */
function placesAround(schema: readonly string[]): readonly string[] {
  const inPlace = ['not', 'if', 'then', 'else'].includes(schema.at(-1) ?? '');
  const inList = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas'].includes(schema.at(-2) ?? '');
  const around = inPlace ? schema.slice(0, -1) : inList ? schema.slice(0, -2) : undefined;
  return [pointerTo('#', ...schema), ...(around === undefined ? [] : placesAround(around))];
}

function describes(name: string, pointer: string, root: JsonObject, seen: readonly string[]): boolean {
  const schema = valueAt(root, pointer);
  if (!isObject(schema) || seen.includes(pointer)) return false;
  const { $ref, properties = {}, additionalProperties, patternProperties = {}, allOf } = schema;
  const others = [
    ...(typeof $ref === 'string' ? [pointerIn($ref)] : []),
    ...(isArray(allOf) ? allOf.map((_, index) => pointerTo(pointer, 'allOf', index)) : []),
  ];
  return (
    memberOf(isObject(properties) ? properties : {}, name) !== undefined ||
    (isObject(additionalProperties) && Object.keys(additionalProperties).length > 0) ||
    Object.keys(patternProperties ?? {}).some((pattern) => matches(pattern, name)) ||
    others.some((other) => describes(name, other, root, [...seen, pointer]))
  );
}

/** A mapping may name a component, which the engine treats as the reference of a file. */
function isNamedMapping({ id, pointer }: Told, root: JsonObject): boolean {
  if (id !== 'no-unresolved-refs' || !pointer.includes('/discriminator/')) return false;
  const name = valueAt(root, pointer);
  return typeof name === 'string' && valueAt(root, pointerTo('#/components/schemas', name)) !== undefined;
}
