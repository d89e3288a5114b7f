// The thread that start-second-thread.ts starts: receives the contracts, and returns the files derived from
// them.

import { parentPort } from 'node:worker_threads';
import { emitReleaseDiffs } from './emit-release-diffs.ts';
import { emitSchemaTypes } from './emit-schema-types.ts';
import type { WrittenContracts } from './start-second-thread.ts';

parentPort?.once('message', ({ releases, control }: WrittenContracts) => {
  parentPort?.postMessage([...[...releases, control].map(emitSchemaTypes), ...emitReleaseDiffs(releases)]);
});
