// A path with its operations; it goes as its last operation goes.
import { isBroken, type JsonObject, type Located } from '@lunarest/openapi';
import { dayOf, type Ending } from './life-cycle.ts';
import type { OperationView } from './operation-view.ts';

export interface PathView extends Ending {
  readonly root: JsonObject;
  readonly pointer: string;
  /** Whether nothing is known of it, because its reference leads nowhere. */
  readonly isUnknown: boolean;
  /** As it is written. */
  readonly path: string;
  readonly operations: ReadonlyMap<string, OperationView>;
}

export function pathView(
  path: string,
  { root, value, pointer }: Located,
  operations: ReadonlyMap<string, OperationView>,
): PathView {
  const all = [...operations.values()];
  const deprecated = all.length > 0 && all.every((operation) => operation.deprecated);
  const dates = all
    .map(({ sunset }) => sunset)
    .toSorted((a, b) => (dayOf(a) ?? Infinity) - (dayOf(b) ?? Infinity));
  return { root, pointer, isUnknown: isBroken(value), path, operations, deprecated, sunset: dates.at(-1) };
}
