// The report of a comparison, as the command shows it and as it is kept beside the releases.
import type { OpenApiDocument } from '@lunarest/openapi';
import type { ChangeFinding } from '../finding.ts';
import type { Report } from '../report.ts';
import { diffDocuments } from './diff-documents.ts';

/** What changed from `base` to `revision`. Throws when a reference leads nowhere. */
export function diffReport(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): { readonly report: Report; readonly changes: readonly ChangeFinding[] } {
  const changes = diffDocuments(base, revision);
  const title = `From ${base.name} to ${revision.name}`;
  const clean = `Nothing changed from ${base.name} to ${revision.name}.`;
  return { report: { command: 'diff', title, findings: changes, clean }, changes };
}
