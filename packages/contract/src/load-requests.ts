// Loads the checks of one release's requests, for a program that needs only one release.

import type { RequestTable } from './check-tables.ts';
import type { Release } from './generated/releases.ts';

export type { DocumentedParameter, DocumentedRequest, RequestTable } from './check-tables.ts';

/** The request table of a release, the same on every call. Rejects when the generated file cannot be loaded. */
export async function loadRequestTable(release: Release): Promise<RequestTable> {
  // The path is the same from src/ and from dist/, so that there is one copy.
  const loaded: Readonly<Record<string, RequestTable>> = await import(
    `../src/generated/requests-${release}.js`
  );
  const table = loaded[`requests${release}`];
  if (table === undefined)
    throw new Error(`The contract has no checks for the requests of release ${release}`);
  return table;
}
