// The report of a comparison, as the command shows it and as it is stored beside the releases.

import type { ChangeFinding, Report } from '@lunarest/findings';
import type { OpenApiDocument } from '@lunarest/openapi';
import { type DiffOptions, diffDocuments } from '../diff-documents.ts';
import { gatherEqual } from './gather.ts';

/** The report of the changes from `base` to `revision`. Throws for a reference that does not resolve. */
export function diffReport(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  options: DiffOptions = {},
): { readonly report: Report; readonly changes: readonly ChangeFinding[] } {
  const changes = diffDocuments(base, revision, options);
  const title = `From ${base.name} to ${revision.name}`;
  const clean = `Nothing changed from ${base.name} to ${revision.name}.`;
  return { report: { command: 'diff', title, findings: gatherEqual(changes), clean }, changes };
}
