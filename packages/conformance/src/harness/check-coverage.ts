// Fails when a documented answer of any operation in any release was produced by no test; writes the table.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OperationTable, operationTables } from '@lunarest/contract';
import type { Exchange } from './exchange.ts';

const folder = fileURLToPath(new URL('../../coverage/', import.meta.url));

interface Cell {
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly error: string | null;
}

const exchanges = readExchanges();
const rows = documentedCells().map((cell) => ({ ...cell, test: testOf(cell) }));
const empty = rows.filter((row) => row.test === null);

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}contract.json`, `${JSON.stringify(rows, null, 1)}\n`);
writeFileSync(`${folder}contract.md`, markdown());

for (const { release, operation, status, error } of empty) {
  console.error(`no test produced: release ${release} ${operation} ${status} ${error ?? ''}`);
}
console.log(
  `${rows.length - empty.length} of ${rows.length} documented answers are produced by a test (coverage/contract.md).`,
);
if (empty.length > 0) process.exitCode = 1;

function readExchanges(): readonly Exchange[] {
  const files = readdirSync(`${folder}exchanges`);
  return files.flatMap((file): readonly Exchange[] =>
    JSON.parse(readFileSync(`${folder}exchanges/${file}`, 'utf8')),
  );
}

function documentedCells(): readonly Cell[] {
  return Object.entries(operationTables).flatMap(([release, table]) => cellsOf(release, table));
}

function cellsOf(release: string, table: OperationTable): readonly Cell[] {
  return Object.values(table).flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, { errors }]): readonly Cell[] => {
      const cell = { release, operation: operation.id, status: Number(status) };
      return errors.length === 0 ? [{ ...cell, error: null }] : errors.map((error) => ({ ...cell, error }));
    }),
  );
}

function testOf(cell: Cell): string | null {
  const found = exchanges.find(
    ({ release, operation, status, error }) =>
      release === cell.release &&
      operation === cell.operation &&
      status === cell.status &&
      error === cell.error,
  );
  return found?.test ?? null;
}

function markdown(): string {
  const lines = rows.map(
    ({ release, operation, status, error, test }) =>
      `| ${release} | ${operation} | ${status} | ${error ?? ''} | ${test ?? '**none**'} |`,
  );
  return [
    '| release | operation | status | error | test |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
