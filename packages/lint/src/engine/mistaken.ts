// False positives of the engine.
import { type JsonObject, once, pointerTo, valueAt } from '@lunarest/openapi';
import type { Told } from './run-engine.ts';
import { usedComponents } from './used-components.ts';

/** Whether a problem in the document is none. */
export function mistakenIn(root: JsonObject): (problem: Told) => boolean {
  const used = once(() => usedComponents(root));
  return (problem) =>
    isNamedMapping(problem, root) ||
    isInData(problem) ||
    isBooleanSchema(problem, root) ||
    (problem.id === 'no-unused-components' && used().has(problem.pointer));
}

/** A reference within an example or a listed value is data, unless it resolves. */
function isInData({ id, pointer }: Told): boolean {
  return (
    id === 'no-unresolved-refs' &&
    /(?<!\/properties)\/(example|examples\/[^/]+(\/value)?|default|enum|const)(\/|$)/.test(pointer)
  );
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

/** A mapping may name a component, which the engine takes for a file reference. */
function isNamedMapping({ id, pointer }: Told, root: JsonObject): boolean {
  if (id !== 'no-unresolved-refs' || !pointer.includes('/discriminator/')) return false;
  const name = valueAt(root, pointer);
  return typeof name === 'string' && valueAt(root, pointerTo('#/components/schemas', name)) !== undefined;
}
