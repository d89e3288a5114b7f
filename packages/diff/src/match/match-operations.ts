// Matches the operations of a path or a callback by their keys.

import type { OperationView } from '../views/operation-view.ts';
import { type Both, type Match, matchByKey, pointersOf } from './match.ts';

export function matchOperations(
  operations: Both<ReadonlyMap<string, OperationView>>,
  at: Both<string>,
): readonly Match<OperationView>[] {
  return matchByKey(operations.base, operations.revision).map(([, found]) => {
    const label = found.revision?.label ?? found.base?.label ?? '';
    return { ...found, at: pointersOf(found, at), subject: `operation \`${label}\``, affects: [label] };
  });
}
