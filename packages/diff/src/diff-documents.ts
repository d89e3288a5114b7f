// The comparison as one function: two documents in, findings out, ordered by severity, the worst first.
import { type ChangeFinding, noProgress, type Progress, UsageError } from '@lunarest/findings';
import { locateRoot, type OpenApiDocument } from '@lunarest/openapi';
import type { Change } from './checking/check.ts';
import { visitsOf } from './checking/visits.ts';
import { inclusions } from './inclusion/prove-inclusion.ts';
import { mapBoth } from './match/match.ts';
import { reportUnnamed } from './prove/report-unnamed.ts';
import { withBinaryParts } from './read/with-binary-parts.ts';
import { withPathItems } from './read/with-path-items.ts';
import { withoutNullable } from './read/without-nullable.ts';
import { bySeverity, findingsOf } from './report/findings.ts';
import { walkDocument } from './walk/walk-document.ts';
import { preparePair } from './witness/prepare.ts';

export type { OpenApiDocument } from '@lunarest/openapi';

export interface DiffOptions {
  /** Whether a change that breaks clients is expected to show in `info.version`; not by default. */
  readonly checkVersion?: boolean;
  /** Called often with the progress of the comparison. */
  readonly progress?: Progress;
}

/**
 * The changes from `base` to `revision`, both OpenAPI 3. Throws for a reference that does not resolve, and a
 * UsageError for Swagger 2.0, which `openComparable` of `@lunarest/findings` converts.
 */
export function diffDocuments(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  { checkVersion = false, progress = noProgress }: DiffOptions = {},
): readonly ChangeFinding[] {
  for (const { name, root } of [base, revision])
    if (root.swagger !== undefined)
      throw new UsageError(`${name} is Swagger ${String(root.swagger)}; only OpenAPI 3 can be compared.`);
  const documents = { base, revision };
  const roots = mapBoth(documents, ({ root }) =>
    locateRoot(withBinaryParts(withoutNullable(withPathItems(root)))),
  );
  const pair = {
    ...preparePair(roots.base.root, roots.revision.root),
    names: mapBoth(documents, ({ name }) => name),
    isIncluded: inclusions(),
  };
  const changes: Change[] = [];
  const visits = visitsOf((change) => changes.push(change));
  const findings: ChangeFinding[] = [];
  const proveChanges = () => findings.push(...findingsOf(changes.splice(0), documents, pair, progress));
  walkDocument(roots.base, roots.revision, visits, progress);
  proveChanges();
  reportUnnamed(visits.graph.wholes, findings, pair);
  proveChanges();
  const breaks = findings.some(({ verdict }) => verdict.clients === 'breaking');
  const at = { base: '#', revision: '#' };
  if (checkVersion) visits.visit('outcome', { ...roots, breaks, at, subject: 'the document', affects: [] });
  proveChanges();
  return bySeverity(findings);
}
