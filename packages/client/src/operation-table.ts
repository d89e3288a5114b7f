// The table of all operations of a release, below their paths.
import type { Operation } from './operation.ts';

type Row = Omit<Operation, 'operation' | 'path'>;

/** The operations by path, then by name. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** The same where only some names are possible. */
export type TableOf<Name extends string> = Readonly<Record<string, { readonly [Each in Name]?: Row }>>;

export function operationsIn(table: OperationTable): readonly Operation[] {
  return Object.entries(table).flatMap(([path, below]) =>
    Object.entries(below).map(([operation, row]) => ({ operation, path, ...row })),
  );
}
