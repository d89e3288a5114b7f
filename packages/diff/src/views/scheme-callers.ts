// The operations that require a security scheme, and their callers.
import type { Located } from '@lunarest/openapi';
import { memoize } from './memoize.ts';
import { type OperationView, operationsByPath } from './operation-view.ts';
import { type CallbackView, callbacksOf, webhooksOf } from './path-view.ts';

type Caller = 'client' | 'server';

/** By name of a scheme, the callers of the operations that demand it, by label of the operation. */
type SchemeCallers = ReadonlyMap<string, ReadonlyMap<string, Caller>>;

export const callersOf = memoize((document: Located): SchemeCallers => {
  const found = new Map<string, Map<string, Caller>>();
  const add = (caller: Caller, { label, security }: OperationView): void => {
    for (const name of security.alternatives.flatMap(({ demands }) => [...demands.keys()]))
      found.set(name, (found.get(name) ?? new Map<string, Caller>()).set(label, caller));
  };
  /** `seen` holds the callbacks on the way here, since callbacks may be nested. */
  const addAll = (caller: Caller, operation: OperationView, seen: ReadonlySet<string>): void => {
    add(caller, operation);
    for (const call of callbacksOf(operation)) addCalls(caller, call, seen);
  };
  const addCalls = (caller: Caller, { pointer, operations }: CallbackView, seen: ReadonlySet<string>) => {
    if (seen.has(pointer)) return;
    for (const operation of operations.values())
      addAll(caller === 'client' ? 'server' : 'client', operation, new Set([...seen, pointer]));
  };
  for (const operations of operationsByPath(document).values())
    for (const operation of operations.values()) addAll('client', operation, new Set());
  for (const webhook of webhooksOf(document)) addCalls('client', webhook, new Set());
  return found;
});
