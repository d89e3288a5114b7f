// A drift as observed in one exchange.
import { operationTables, type Release } from '@lunarest/contract';
import type { DriftKindId } from './kinds.ts';

/** One drift of one exchange. */
export interface Observation {
  readonly kind: DriftKindId;
  /** `GET /tasks/{taskid} 200`; a request has no status. */
  readonly about: string;
  /** The place in the answer or request, empty for the whole; items of lists are `*`. */
  readonly where: string;
  /** The contract's value; never the appliance's. */
  readonly expected: string;
  readonly release: Release;
  /** JSON Pointer into the release's document. */
  readonly contract: string;
}

/** `GET /tasks/{taskid} 200`. */
export function aboutOf(
  method: string,
  release: Observation['release'],
  operation: string | null,
  status: number | '',
): string {
  const table: Readonly<Record<string, { readonly path: string }>> = operationTables[release];
  const path = operation === null ? '(no operation)' : (table[operation]?.path ?? operation);
  return `${method} ${path} ${status}`.trim();
}

/** A drift outside an answer, such as a missing answer. */
export function observe(
  kind: Observation['kind'],
  about: string,
  where: string,
  release: Observation['release'],
): Observation {
  return { kind, about, where, expected: '', release, contract: '#/paths' };
}
