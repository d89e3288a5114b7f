// The counts and the two coverage tables as Markdown, and the coverage of documented answers.
import { type OperationTable, operationTables } from '@lunarest/contract';
import type { Exchange } from './exchange.ts';
import type { KeywordRow } from './keywords/keyword-coverage.ts';

export interface Coverage {
  readonly answers: readonly AnswerRow[];
  readonly keywords: readonly KeywordRow[];
}

/** The gaps in the coverage, one line each. */
export function gapsOf({ answers, keywords }: Coverage): readonly string[] {
  return [
    ...answers
      .filter(({ test }) => test === null)
      .map(
        ({ release, operation, status, error }) =>
          `no test produced: release ${release} ${operation} ${status} ${error ?? ''}`,
      ),
    ...keywords.flatMap((row) => [
      ...(row.valid === null ? [`no test satisfied: ${describe(row)}`] : []),
      ...(row.invalid === null ? [`no test violated: ${describe(row)}`] : []),
    ]),
  ];
}

export function countsOf({ answers, keywords }: Coverage) {
  const inRequests = keywords.filter(({ operation }) => operation !== null);
  const inAnswers = keywords.filter(({ operation }) => operation === null);
  return {
    answers: { covered: answers.filter(({ test }) => test !== null).length, all: answers.length },
    requestKeywords: { covered: inRequests.filter(isCovered).length, all: inRequests.length },
    answerKeywords: { covered: inAnswers.filter(isCovered).length, all: inAnswers.length },
  };
}

export function markdownOf(coverage: Coverage): string {
  const { answers, requestKeywords, answerKeywords } = countsOf(coverage);
  return [
    '# Coverage of the contract by the tests',
    '',
    `- ${answers.covered} of ${answers.all} documented answers were produced by a test.`,
    `- ${requestKeywords.covered} of ${requestKeywords.all} schema keywords of requests were both satisfied and violated.`,
    `- ${answerKeywords.covered} of ${answerKeywords.all} schema keywords of answers were both satisfied and violated.`,
    '',
    '## Answers',
    '',
    ...table(
      ['release', 'operation', 'status', 'error', 'test'],
      coverage.answers.map(({ release, operation, status, error, test }) => [
        release,
        operation,
        String(status),
        error ?? '',
        test ?? '**none**',
      ]),
    ),
    '',
    '## Keywords',
    '',
    ...table(
      ['release', 'operation', 'place', 'keyword', 'test with a valid value', 'test with an invalid value'],
      coverage.keywords.map(({ release, operation, place, pointer, valid, invalid }) => [
        release,
        operation ?? 'any',
        place,
        pointer,
        valid ?? '**none**',
        invalid ?? '**none**',
      ]),
    ),
    '',
  ].join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [heads, heads.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
}

function isCovered({ valid, invalid }: KeywordRow): boolean {
  return valid !== null && invalid !== null;
}

function describe({ release, operation, place, pointer }: KeywordRow): string {
  return `release ${release} ${operation ?? 'an answer'} ${place} ${pointer}`;
}

interface AnswerRow {
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly error: string | null;
  /** Full name of the test. */
  readonly test: string | null;
}

type Cell = Omit<AnswerRow, 'test'>;

/** The coverage of documented answers: the first test that produced each operation, release, status and error identifier. */
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
