// From method and path to an operation.
import { type Match, type OperationDescription, type Release, releases, routerOf } from '@lunarest/contract';
import { MethodRefusal, Refusal } from './refusal.ts';

export interface FoundOperation {
  /** The release in whose table it was found. */
  readonly release: Release;
  readonly operation: OperationDescription;
  /** The path's segments, still percent-encoded. */
  readonly segments: readonly string[];
}

const newestFirst = releases.toReversed();

/**
 * The operation in a release, or the newest release's where that is not yet known. Refuses a path that is not there (404)
 * and a method that the path lacks (405).
 */
export function findOperation(method: string, path: string, wanted?: Release): FoundOperation {
  let otherMethods: Match | null = null;
  for (const release of wanted === undefined ? newestFirst : [wanted]) {
    const match = routerOf(release)(path);
    const operation = match?.operations.get(method.toLowerCase());
    if (match !== null && operation !== undefined) return { release, operation, segments: match.segments };
    otherMethods ??= match;
  }
  throw otherMethods === null
    ? new Refusal('FRAMEWORK_NO_RESOURCE', undefined, 'path')
    : new MethodRefusal(otherMethods.operations.keys());
}
