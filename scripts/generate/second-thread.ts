// The second thread of a generation: receives the contracts, and returns the files derived from them.
import { parentPort } from 'node:worker_threads';
import { diffReport } from '@lunarest/diff';
import { renderMarkdown } from '@lunarest/findings';
import type { ReleaseDocument } from '@lunarest/openapi';
import type { GeneratedFile } from './emit.ts';
import type { WrittenContracts } from './generate-files.ts';
import { emitSchemaTypes } from './schema-types.ts';

parentPort?.once('message', ({ releases, control }: WrittenContracts) => {
  parentPort?.postMessage([...[...releases, control].map(emitSchemaTypes), ...emitReleaseDiffs(releases)]);
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
