// The checks of a release's requests, loaded on the first request of the release and shared by every server of this process.
import type { OperationDescription, Release } from '@lunarest/contract';
import {
  type DocumentedRequest,
  loadRequestTable,
  type RequestTable,
} from '@lunarest/contract/load-requests';

const tables = new Map<Release, RequestTable>();

/** What the contract says of the requests of an operation. Throws for an operation that the release does not have. */
export async function documentedRequest(
  release: Release,
  { id }: OperationDescription,
): Promise<DocumentedRequest> {
  const table = tables.get(release) ?? (await load(release));
  const documented = table[id];
  if (documented === undefined) throw new Error(`${id} has no checks in release ${release}`);
  return documented;
}

async function load(release: Release): Promise<RequestTable> {
  const table = await loadRequestTable(release);
  tables.set(release, table);
  return table;
}
