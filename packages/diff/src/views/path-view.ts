// Paths and callbacks with their operations; a path is deprecated if all of them are, and removed on the last of their dates.
import { isBroken, type JsonObject, type Located, objectIn, objectsIn } from '@lunarest/openapi';
import { dayOf, type Ending } from './life-cycle.ts';
import { type OperationView, operationsOf } from './operation-view.ts';

export interface PathView extends Ending {
  readonly root: JsonObject;
  readonly pointer: string;
  /** Whether it is unknown, because its reference does not resolve. */
  readonly isUnknown: boolean;
  /** As written. */
  readonly path: string;
  readonly operations: ReadonlyMap<string, OperationView>;
  /** What matches its requests in the other document: a wider path, or one for each listed value of its parameters. */
  readonly takenBy: 'a wider path' | 'several paths' | undefined;
  /** Whether these paths give other answers. */
  readonly isAnsweredOtherwise: boolean;
}

export function pathView(
  path: string,
  { root, value, pointer }: Located,
  operations: ReadonlyMap<string, OperationView>,
): Omit<PathView, 'takenBy' | 'isAnsweredOtherwise'> {
  const all = [...operations.values()];
  const deprecated = all.length > 0 && all.every((operation) => operation.deprecated);
  const dates = all
    .map(({ sunset }) => sunset)
    .toSorted((a, b) => (dayOf(a) ?? Infinity) - (dayOf(b) ?? Infinity));
  return { root, pointer, isUnknown: isBroken(value), path, operations, deprecated, sunset: dates.at(-1) };
}

/** The calls of a server to its clients: the callbacks of an operation, and the webhooks of a document. */
export interface CallbackView {
  readonly name: string;
  readonly pointer: string;
  /** The address with its runtime expressions, for example `{$request.query.url}`; empty for a webhook. */
  readonly expression: string;
  readonly operations: ReadonlyMap<string, OperationView>;
}

/** The callbacks of an operation, one for each address. */
export function callbacksOf(operation: OperationView): readonly CallbackView[] {
  const { root, written, pointer, label } = operation;
  return [...objectsIn({ root, value: written, pointer }, 'callbacks')].flatMap(([name, callback]) =>
    Object.keys(callback.value).flatMap((expression) => {
      const item = expression.startsWith('x-') ? undefined : objectIn(callback, expression);
      if (item === undefined) return [];
      const operations = operationsOf(item, (method) => `${method} callback ${name} of ${label}`);
      return [{ name, pointer: item.pointer, expression: withLowerHeaders(expression), operations }];
    }),
  );
}

/** A text with its runtime expressions, in lower case where they name headers, which are case-insensitive. */
export function withLowerHeaders(text: string): string {
  return text.replace(/\$(?:request|response)\.header\.[^}"]*/g, (expression) => expression.toLowerCase());
}

/** The webhooks of a document. */
export function webhooksOf(document: Located): readonly CallbackView[] {
  return [...objectsIn(document, 'webhooks')].map(([name, item]) => ({
    name,
    pointer: item.pointer,
    expression: '',
    operations: operationsOf(item, (method) => `${method} webhook ${name}`),
  }));
}
