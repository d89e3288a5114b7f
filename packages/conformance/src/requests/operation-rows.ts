// The operations of a release as rows of a test table.
import { type OperationDescription, operationTables, type Release } from '@lunarest/contract';

export type OperationRow = readonly [id: string, operation: OperationDescription];

/** Every operation of a release with its name, as rows of a test table. */
export function operationRows(release: Release): readonly OperationRow[] {
  const operations: readonly OperationDescription[] = Object.values(operationTables[release]);
  return operations.map((operation) => [operation.id, operation]);
}
