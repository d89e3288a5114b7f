// Makes the methods of a client from its operations.
import type { Caller } from './call.ts';
import type { Method, Operation, Turns, Wire } from './operation.ts';

export type Methods = Readonly<Record<string, Method>>;

/** One method for each operation. Guarded methods wait for each other. */
export function methodsOf(operations: readonly Operation<string>[], call: Caller['call']): Methods {
  const turns: Turns = {};
  const sender =
    (operation: string, wire: Wire): Method =>
    async (input = {}, options = {}) =>
      call(operation, wire, input, options);
  const method = (wire: Operation<string>) => {
    const { operation, guard } = wire;
    const send = sender(operation, wire);
    if (guard === undefined) return [operation, send];
    return [operation, guard.before(send, { operation, look: sender('getHsm', guard.look), turns })];
  };
  return Object.fromEntries(operations.map(method));
}
