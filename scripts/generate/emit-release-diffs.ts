// Writes the changes from each release to the next beside the overlays that define them.

import { diffReport } from '@lunarest/diff';
import { renderMarkdown } from '@lunarest/findings';
import type { ReleaseDocument } from '@lunarest/openapi';
import type { GeneratedFile } from './emit.ts';

/** One file for each pair of neighbors; `contracts` has the oldest release first. */
export function emitReleaseDiffs(contracts: readonly ReleaseDocument[]): readonly GeneratedFile[] {
  return contracts.slice(1).flatMap((after, index) => {
    const before = contracts[index];
    return before === undefined ? [] : [emitReleaseDiff(before, after)];
  });
}

function emitReleaseDiff(before: ReleaseDocument, after: ReleaseDocument): GeneratedFile {
  const [base, revision] = [before, after].map(({ release, document }) => {
    return { name: `release ${release}`, root: document };
  });
  if (base === undefined || revision === undefined) throw new Error('two releases were expected');
  const path = `spec/releases/${before.release}-to-${after.release}.md`;
  return { path, content: renderMarkdown(diffReport(base, revision).report) };
}
