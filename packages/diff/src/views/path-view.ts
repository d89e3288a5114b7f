// A path with its operations; it is deprecated if they all are, and removed on the last of their dates.
import { isBroken, type JsonObject, type Located } from '@lunarest/openapi';
import { dayOf, type Ending } from './life-cycle.ts';
import type { OperationView } from './operation-view.ts';

export interface PathView extends Ending {
  readonly root: JsonObject;
  readonly pointer: string;
  /** Whether it is unknown, because its reference does not resolve. */
  readonly isUnknown: boolean;
  /** As written. */
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
