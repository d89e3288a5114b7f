// The reference server with ten operations: those of the workloads, the login, and the first of the others.
import { newestRelease, operationTables } from '@lunarest/contract';
import { startServer } from '@lunarest/server';
import { measuredOperations } from '../workloads.ts';
import { announce } from './announce.ts';

const table = operationTables[newestRelease];
const kept = new Set([...measuredOperations, ...Object.keys(table)].slice(0, 10));
// The table is read at the first request; the server has no option to remove operations.
for (const id of Object.keys(table)) if (!kept.has(id)) Reflect.deleteProperty(table, id);
announce((await startServer({ tls: false })).url);
