// The thread that start-second-thread.ts starts: takes the contracts, and answers with the files that follow from them.

import { parentPort } from 'node:worker_threads';
import type { ReleaseDocument } from '@lunarest/openapi';
import { emitReleaseDiffs } from './emit-release-diffs.ts';
import { emitSchemaTypes } from './emit-schema-types.ts';

parentPort?.once('message', (contracts: readonly ReleaseDocument[]) => {
  parentPort?.postMessage([...contracts.map(emitSchemaTypes), ...emitReleaseDiffs(contracts)]);
});
