// False positives of the engine.
import {
  isData,
  isObject,
  type Json,
  type JsonObject,
  keywordOut,
  kindAt,
  objectItemsIn,
  once,
  pointerIn,
  pointerTo,
  referencesOf,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';
import { areAmbiguous } from './ambiguous-paths.ts';
import { isMistakenSchema } from './mistaken-schemas.ts';
import { isMistakenValue } from './mistaken-values.ts';
import type { Reported } from './reported.ts';
import { usedComponents } from './used-components.ts';

/** Decides whether a problem in the document is a false positive. */
export function mistakenIn(root: JsonObject): (problem: Reported) => boolean {
  const used = once(() => usedComponents(root));
  return (problem) =>
    isNamedMapping(problem, root) ||
    isInData(problem) ||
    isInPath(problem) ||
    isStatus(problem) ||
    isMistakenValue(problem, root) ||
    isMistakenSchema(problem, root) ||
    isWithinMisled(problem) ||
    isUnambiguous(problem, root) ||
    isAnsweredByClients(problem, root) ||
    isWithoutCircle(problem, root) ||
    (problem.id === 'no-unused-components' && (!isShared(problem) || used().has(problem.pointer)));
}

/** The engine takes the schemas within a schema that it cannot read for components. */
function isShared({ pointer }: Reported): boolean {
  const steps = stepsOf(pointer);
  return steps.length === 3 || ['$defs', 'definitions'].includes(steps.at(-2) ?? '');
}

/** What is written as a reference in an example, a listed value or an extension is data, unless it resolves. */
function isInData({ id, pointer }: Reported): boolean {
  const steps = stepsOf(pointer);
  if (id === 'no-unresolved-refs') return isData(keywordOut(steps) ?? '');
  return id === 'spec-ref-siblings' && isData(keywordOut(steps.slice(0, -1)) ?? '');
}

/**
 * The engine knows only letters, digits, dots and dashes as the names of path parameters, and reports that it does not
 * check the callbacks of callbacks.
 */
function isInPath({ id, message }: Reported): boolean {
  if (id !== 'path-parameters-defined') return false;
  const [, name, path] = /^Path parameter `(.*)` is not used in the path `(.*)`\.$/s.exec(message) ?? [];
  return path?.includes(`{${name}}`) === true || message.startsWith('Maximum callback nesting depth');
}

/** A rule of ours reports every key of the answers that is no status, and how to write one. */
function isStatus({ id, message, pointer }: Reported): boolean {
  const steps = stepsOf(pointer);
  const isOfAnswers = steps.at(-2) === 'responses' && kindAt(steps.slice(0, -2)) === 'operation';
  return id === 'struct' && isOfAnswers && / is not expected here/.test(message);
}

/** The engine reads the whole document, or its components, as the object in whose place there is a reference to them. */
function isWithinMisled({ id, message, pointer }: Reported): boolean {
  if (id !== 'struct' || !/^Property `.*` is not expected/.test(message)) return false;
  const steps = stepsOf(pointer);
  const [top = ''] = steps;
  if (steps.length === 1) return /^(openapi|info|paths|components)$/.test(top);
  return top === 'components' && steps.length < 4 && kindAt([top, steps[1] ?? '', '']) !== undefined;
}

/** Values of parameters may distinguish paths. The engine names the first path of several that may be the same. */
function isUnambiguous({ id, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'no-ambiguous-paths' || !isObject(root.paths)) return false;
  const path = stepsOf(pointer).at(-1) ?? '';
  const names = Object.keys(root.paths);
  return !names.slice(0, names.indexOf(path)).some((earlier) => areAmbiguous(earlier, path, root));
}

/** The server calls the operations of callbacks and webhooks: it has no need of security there, and expects no refusals. */
function isAnsweredByClients({ id, message, pointer }: Reported, root: JsonObject): boolean {
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
function isWithoutCircle({ id, message, pointer }: Reported, root: JsonObject): boolean {
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

/** A mapping may name a component, which the engine treats as the reference of a file. */
function isNamedMapping({ id, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'no-unresolved-refs' || !pointer.includes('/discriminator/')) return false;
  const name = valueAt(root, pointer);
  return typeof name === 'string' && valueAt(root, pointerTo('#/components/schemas', name)) !== undefined;
}
