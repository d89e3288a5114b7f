// The calls of a server to its clients: the callbacks of an operation, and the webhooks of a document.
import { type Located, objectIn, objectsIn } from '@lunarest/openapi';
import { type OperationView, operationsOf } from './operation-view.ts';

export interface CallbackView {
  readonly name: string;
  readonly pointer: string;
  /** The runtime expression of the address, for example `{$request.query.url}`; empty for a webhook. */
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
      return [{ name, pointer: item.pointer, expression, operations }];
    }),
  );
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
