// The thread that writes types: receives the contracts, and returns the schema types of each.
import { parentPort } from 'node:worker_threads';
import type { WrittenContracts } from './generate-files.ts';
import { emitSchemaTypes } from './schema-types.ts';

parentPort?.once('message', ({ releases, control }: WrittenContracts) => {
  parentPort?.postMessage([...releases, control].map(emitSchemaTypes));
});
