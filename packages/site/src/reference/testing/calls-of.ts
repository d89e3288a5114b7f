// The calls of all operations of a release, the input of its samples.
import { readFileSync } from 'node:fs';
import { type OperationDescription, operationTables, type Release } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, locateRoot, objectIn, readSource } from '@lunarest/openapi';
import { type Call, callOf } from '../call.ts';

/** Throws for an operation in the table that the document lacks. */
export function callsOf(release: Release): readonly Call[] {
  const { content } = readSource('openapi.json', readFileSync(documentPath(release), 'utf8'));
  const paths = objectIn(locateRoot(isObject(content) ? content : {}), 'paths');
  const table: readonly OperationDescription[] = Object.values(operationTables[release]);
  return table.map((operation) => {
    const item = paths && objectIn(paths, operation.path);
    const at = item && objectIn(item, operation.method);
    if (at === undefined) throw new Error(`${operation.id} is not in the document`);
    return callOf(at, operation, release);
  });
}
