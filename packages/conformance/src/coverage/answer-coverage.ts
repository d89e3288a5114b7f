// The coverage of documented answers: the first test that produced each operation, release, status and error identifier.
import { type OperationTable, operationTables } from '@lunarest/contract';
import type { Exchange } from './exchange.ts';

export interface AnswerRow {
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly error: string | null;
  /** Full name of the test. */
  readonly test: string | null;
}

type Cell = Omit<AnswerRow, 'test'>;

export function answerCoverage(exchanges: readonly Exchange[]): readonly AnswerRow[] {
  const tests = new Map(exchanges.toReversed().map((exchange) => [keyOf(exchange), exchange.test]));
  const cells = Object.entries(operationTables).flatMap(([release, table]) => cellsOf(release, table));
  return cells.map((cell) => ({ ...cell, test: tests.get(keyOf(cell)) ?? null }));
}

function cellsOf(release: string, table: OperationTable): readonly Cell[] {
  return Object.values(table).flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, { errors }]): readonly Cell[] => {
      const cell = { release, operation: operation.id, status: Number(status) };
      return errors.length === 0 ? [{ ...cell, error: null }] : errors.map((error) => ({ ...cell, error }));
    }),
  );
}

function keyOf({ release, operation, status, error }: Cell): string {
  return JSON.stringify([release, operation, status, error]);
}
