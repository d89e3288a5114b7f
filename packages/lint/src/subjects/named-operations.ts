// All operations of a document by their names for people: those of paths, webhooks and callbacks.
import {
  type JsonObject,
  type Located,
  memberOf,
  methods,
  objectIn,
  objectItemsIn,
  objectsIn,
  pointerIn,
  pointerTo,
  stepsOf,
} from '@lunarest/openapi';
import type { WrittenOperation } from './contract-under-lint.ts';
import { isBefore32 } from './demands.ts';

export interface NamedOperation {
  /** For example `GET /tasks`, or `POST of the webhook taskIsDone`. */
  readonly name: string;
  readonly at: Located;
  /** Whether it is an operation of a path. */
  readonly ofPath: boolean;
}

interface MethodAt {
  readonly method: string;
  /** The steps from the path item. */
  readonly steps: readonly string[];
  readonly at: Located;
}

/** The operations of a path item. OpenAPI 3.2 adds the method `query`, and methods of any name. */
export function operationsIn(item: Located): readonly MethodAt[] {
  const isNew = !isBefore32(String(item.root.openapi));
  const usual = methods.filter((method) => isNew || method !== 'query');
  const own = usual.flatMap((method) => {
    const at = objectIn(item, method);
    return at === undefined ? [] : [{ method, steps: [method], at }];
  });
  const further = isNew ? [...objectsIn(item, 'additionalOperations')] : [];
  return [
    ...own,
    ...further.map(([method, at]) => ({ method, steps: ['additionalOperations', method], at })),
  ];
}

/** The parameters of an operation, and those of its path that it does not override. */
export function parametersOf(operation: Located, item: Located): readonly JsonObject[] {
  const [own = [], ofPath = []] = [operation, item].map((holder) =>
    objectItemsIn(holder, 'parameters').map(({ value }) => value),
  );
  const isOverridden = (parameter: JsonObject) =>
    own.some((one) => one.name === parameter.name && one.in === parameter.in);
  return [...own, ...ofPath.filter((parameter) => !isOverridden(parameter))];
}

export function idOf({ value }: Located): string {
  return String(value.operationId ?? '');
}

/** The place within this document to which a link refers; undefined for an operation by its id or of another document. */
export function placeOfTarget({ value }: Located): string | undefined {
  const reference = memberOf(value, 'operationRef');
  const isLocal = typeof reference === 'string' && reference.startsWith('#');
  return isLocal && memberOf(value, 'operationId') === undefined
    ? pointerTo('#', ...stepsOf(pointerIn(reference)))
    : undefined;
}

/** The operations of the document at `root`, of which those of paths are known. A shared callback is listed once. */
export function namedOperations(
  root: Located,
  written: readonly WrittenOperation[],
): readonly NamedOperation[] {
  const ofPaths = written.map(({ method, path, at }) => ({ name: nameOf(method, path), at, ofPath: true }));
  const ofWebhooks = [...objectsIn(root, 'webhooks')].flatMap(([webhook, item]) =>
    namedIn(item, `of the webhook ${webhook}`),
  );
  const found: NamedOperation[] = [...ofPaths, ...ofWebhooks];
  const seen = new Set<JsonObject>();
  // The list grows: callbacks have operations, and these have callbacks.
  for (const { at } of found)
    for (const { name, item } of callbacksOf(at)) {
      if (seen.has(item.value)) continue;
      seen.add(item.value);
      found.push(...namedIn(item, `of the callback ${name}`));
    }
  return found;
}

function callbacksOf(operation: Located): readonly { readonly name: string; readonly item: Located }[] {
  return [...objectsIn(operation, 'callbacks')].flatMap(([name, callback]) =>
    Object.keys(callback.value)
      .filter((expression) => !expression.startsWith('x-'))
      .flatMap((expression) => objectIn(callback, expression) ?? [])
      .map((item) => ({ name, item })),
  );
}

function namedIn(item: Located, where: string): readonly NamedOperation[] {
  return operationsIn(item).map(({ method, at }) => ({ name: nameOf(method, where), at, ofPath: false }));
}

function nameOf(method: string, where: string): string {
  return `${method.toUpperCase()} ${where}`;
}
