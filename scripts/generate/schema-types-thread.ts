// The thread that start-schema-types.ts starts: takes the contracts, and answers with the file of each.
import { parentPort } from 'node:worker_threads';
import { emitSchemaTypes } from './emit-schema-types.ts';
import type { ReleaseDocument } from './load-contract.ts';

parentPort?.once('message', (contracts: readonly ReleaseDocument[]) => {
  parentPort?.postMessage(contracts.map(emitSchemaTypes));
});
