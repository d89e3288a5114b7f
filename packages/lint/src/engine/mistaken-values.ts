// False positives of the engine in listed values, constants, scopes, and references and names that are no text.
import {
  isArray,
  isObject,
  type JsonObject,
  pointerTo,
  showSorted,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';
import type { Reported } from './reported.ts';

/** Decides whether a problem with a value is a false positive. */
export function isMistakenValue(problem: Reported, root: JsonObject): boolean {
  return (
    isExact(problem, root) ||
    isOfOtherType(problem, root) ||
    isNoText(problem, root) ||
    isNoReference(problem, root) ||
    isNameless(problem, root)
  );
}

/** Items of a list may differ in the last digits of integers beyond 2^53, which the engine does not see. */
function isExact({ id, message, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'no-duplicated-enum-values' && !/^Schema in `\w+` duplicates /.test(message)) return false;
  const steps = stepsOf(pointer);
  const listed = valueAt(root, pointerTo('#', ...steps.slice(0, -1)));
  const values = isArray(listed) ? listed.map(showSorted) : [];
  const index = Number(steps.at(-1));
  return values.indexOf(values[index] ?? '') === index;
}

/** The engine reports a type that is no text by itself; it does not know the nullable values of Swagger 2.0. */
function isOfOtherType({ id, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'no-enum-type-mismatch') return false;
  const [last, word, ...above] = stepsOf(pointer).toReversed();
  const steps = last === 'const' ? [word ?? '', ...above] : above;
  const schema = valueAt(root, pointerTo('#', ...steps.toReversed()));
  const { type = null, 'x-nullable': isNullable } = isObject(schema) ? schema : {};
  const types = isArray(type) ? type : [type];
  if (!types.every((one) => typeof one === 'string')) return true;
  return root.swagger !== undefined && isNullable === true && valueAt(root, pointer) === null;
}

/** The engine reports a scope that is no text for its type, and again as a scope that the scheme does not have. */
function isNoText({ id, message, pointer }: Reported, root: JsonObject): boolean {
  const isUnknown = id === 'security-scopes-defined' && message.includes(' scope is not defined ');
  return isUnknown && typeof valueAt(root, pointer) !== 'string';
}

/** The engine reports a reference that is no text, and again every field that its target would have, such as its name. */
function isNoReference({ id, message, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'struct' || !/^(The field|Must contain at least one)/.test(message)) return false;
  const written = valueAt(root, pointer);
  return isObject(written) && Object.hasOwn(written, '$ref') && typeof written.$ref !== 'string';
}

/** The engine compares tags without a name, and parameters without a name or a place, which it reports by themselves. */
function isNameless({ id, message, pointer }: Reported, root: JsonObject): boolean {
  if (id === 'operation-parameters-unique') return / `(in|name):undefined`/.test(message);
  const named = id === 'no-duplicated-tag-names' ? valueAt(root, pointer) : undefined;
  return isObject(named) && named.name === undefined;
}
