// Which operation of which release a request is about.
import {
  createOperationRouter,
  newestRelease,
  type OperationDescription,
  type OperationRouter,
  operationTables,
  type Release,
  releases,
} from '@lunarest/contract';

export interface RequestedOperation {
  readonly release: Release;
  /** Null when the release has no such path or method. */
  readonly operation: OperationDescription | null;
}

const routers: ReadonlyMap<Release, OperationRouter> = new Map(
  releases.map((release) => [release, createOperationRouter(operationTables[release])]),
);

/** The operation that method, path and the version in the media type name; the newest release where none is named. */
export function requestedOperation(method: string, path: string, headers: Headers): RequestedOperation {
  const type = headers.get('content-type') ?? headers.get('accept-type') ?? '';
  const version = /version\s*=\s*"?(\d+)/i.exec(type)?.[1];
  // A release in between is answered as the next newer one (decision D-21).
  const release = releases.find((known) => Number(known) >= Number(version ?? Number.NaN)) ?? newestRelease;
  const operation = routers.get(release)?.(path)?.operations.get(method.toLowerCase()) ?? null;
  return { release, operation };
}

/** True when something can be read at the path in this release. */
export function isReadable(release: Release, path: string): boolean {
  return routers.get(release)?.(path)?.operations.has('get') ?? false;
}
