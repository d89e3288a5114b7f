// From method and path to an operation.
import {
  createOperationRouter,
  type Match,
  type OperationDescription,
  type OperationRouter,
  operationTables,
  type Release,
  releases,
} from '@lunarest/contract';
import { Refusal } from './refusal.ts';

export interface FoundOperation {
  readonly operation: OperationDescription;
  /** The path's segments, still percent-encoded. */
  readonly segments: readonly string[];
}

const routers: ReadonlyMap<Release, OperationRouter> = new Map(
  releases.map((release) => [release, createOperationRouter(operationTables[release])]),
);

/**
 * The operation in a release, or the newest release's where that is not yet known. Refuses a path that is not there (404)
 * and a method that the path lacks (405).
 */
export function findOperation(method: string, path: string, release?: Release): FoundOperation {
  const candidates = release === undefined ? releases.toReversed() : [release];
  const matches = candidates.flatMap((candidate) => routers.get(candidate)?.(path) ?? []);
  const [first] = matches;
  if (first === undefined) throw new Refusal('FRAMEWORK_NO_RESOURCE');
  for (const { operations, segments } of matches) {
    const operation = operations.get(method.toLowerCase());
    if (operation !== undefined) return { operation, segments };
  }
  throw new MethodRefusal(first);
}

/** Carries the methods that the path does have, for the Allow header. */
export class MethodRefusal extends Refusal {
  readonly allow: string;

  constructor(match: Match) {
    super('FRAMEWORK_METHOD_NOT_ALLOWED');
    this.allow = [...match.operations.keys()]
      .map((method) => method.toUpperCase())
      .sort()
      .join(', ');
  }
}
