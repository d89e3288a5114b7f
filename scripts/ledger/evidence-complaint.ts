// Checks the evidence stated by an operation against its pages in the ledger.
import { type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { listAt } from './judge-page.ts';
import type { Ledger } from './read-ledger.ts';

/**
 * An operation is documented if and only if the ledger has a page of it from the named source and a named
 * release. Returns the error, or null.
 */
export function evidenceComplaint(ledger: Ledger, operation: JsonObject): string | null {
  const { kind, source, ...evidence } = objectAt(operation, 'x-luna-evidence');
  const releases = stringsAt(evidence, 'releases');
  const entry = ledger.operations.get(String(operation.operationId)) ?? {};
  const pages = [...listAt(entry, 'pages'), ...listAt(entry, 'superseded')];
  const isNamed = pages.some((page) => page.source === source && isFrom(String(page.release), releases));
  if (isNamed === (kind === 'documented')) return null;
  return isNamed
    ? `rests on ${String(source)}, and says that it is ${String(kind)}`
    : `is documented by ${String(source)} of ${releases.join(', ') || 'no release'}, which the ledger does not have`;
}

/** A page without a release of its own describes the newest one, and has no release in its name. */
function isFrom(release: string, releases: readonly string[]): boolean {
  return release === 'newest' ? releases.length === 0 : releases.includes(release);
}
