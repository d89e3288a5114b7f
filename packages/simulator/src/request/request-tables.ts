// The checks of a release's requests, loaded on the first request of the release and shared by every appliance of this process.
import { newestRelease, type OperationDescription, type Release } from '@lunarest/contract';
import {
  type DocumentedRequest,
  loadRequestTable,
  type RequestTable,
} from '@lunarest/contract/load-requests';
import { negotiatedBy } from '@lunarest/contract/negotiate';
import type { RequestHeaders } from './simulated-request.ts';

const tables = new Map<Release, RequestTable>();

/** Loads the checks of the release that the headers name; returns undefined when they are already loaded. */
export function prepare(headers: RequestHeaders): Promise<void> | undefined {
  const release = negotiatedBy(headers)?.release ?? newestRelease;
  return tables.has(release) ? undefined : load(release);
}

/** The checks for requests of an operation. Throws for an operation that the release does not have. */
export function documentedRequest(release: Release, { id }: OperationDescription): DocumentedRequest {
  const documented = tables.get(release)?.[id];
  if (documented === undefined) throw new Error(`${id} has no loaded checks in release ${release}`);
  return documented;
}

async function load(release: Release): Promise<void> {
  tables.set(release, await loadRequestTable(release));
}
