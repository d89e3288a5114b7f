// Matches a request to an operation of a release.
import {
  newestRelease,
  type OperationDescription,
  type Release,
  releases,
  routerOf,
} from '@lunarest/contract';

export interface RequestedOperation {
  readonly release: Release;
  /** Null when the release has no such path or method. */
  readonly operation: OperationDescription | null;
}

/** Matches method, path and the version in the media type, which defaults to the newest release. */
export function requestedOperation(method: string, path: string, headers: Headers): RequestedOperation {
  const type = headers.get('content-type') ?? headers.get('accept-type') ?? '';
  const version = /version\s*=\s*"?(\d+)/i.exec(type)?.[1];
  // The server answers a release in between as the next newer one (decision D-21).
  const release = releases.find((known) => Number(known) >= Number(version ?? Number.NaN)) ?? newestRelease;
  const operation = routerOf(release)(path)?.operations.get(method.toLowerCase()) ?? null;
  return { release, operation };
}

/** True where the release has a GET operation at the path. */
export function isReadable(release: Release, path: string): boolean {
  return routerOf(release)(path)?.operations.has('get') ?? false;
}
