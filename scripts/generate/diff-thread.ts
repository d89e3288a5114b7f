// The thread that compares the releases: receives the contracts, and returns a page for each two that follow each other.
import { parentPort } from 'node:worker_threads';
import { diffReport } from '@lunarest/diff';
import { renderMarkdown } from '@lunarest/findings';
import type { ReleaseDocument } from '@lunarest/openapi';
import type { GeneratedFile } from './emit.ts';
import type { WrittenContracts } from './generate-files.ts';

parentPort?.once('message', ({ releases }: WrittenContracts) => {
  parentPort?.postMessage(emitReleaseDiffs(releases));
});

/** One file for each pair of neighbors; `contracts` has the oldest release first. */
function emitReleaseDiffs(contracts: readonly ReleaseDocument[]): readonly GeneratedFile[] {
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
