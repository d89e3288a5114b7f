// The rows of the coverage tables, counted by release.
import type { Figures } from '@lunarest/review';

interface AnswerRow {
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly error: string | null;
  readonly test: string | null;
}

interface KeywordRow {
  readonly release: string;
  readonly operation: string | null;
  readonly place: string;
  readonly pointer: string;
  readonly valid: string | null;
  readonly invalid: string | null;
}

/** The output of the conformance tests. */
export interface CoverageRows {
  readonly answers: readonly AnswerRow[];
  readonly keywords: readonly KeywordRow[];
}

export function shareByRelease({
  answers,
  keywords,
}: CoverageRows): Pick<Figures['coverage'], 'answers' | 'keywords'> {
  return { answers: sharesOf(answers, wasProduced), keywords: sharesOf(keywords, wasSeen) };
}

/** Each answer and keyword without a test, as a text. */
export function uncovered({ answers, keywords }: CoverageRows): readonly string[] {
  return [
    ...answers
      .filter((row) => !wasProduced(row))
      .map(({ release, operation, status, error }) =>
        ['release', release, operation, status, error ?? ''].join(' ').trim(),
      ),
    ...keywords
      .filter((row) => !wasSeen(row))
      .map(({ release, operation, place, pointer }) =>
        ['release', release, operation ?? 'any operation', place, pointer].join(' '),
      ),
  ];
}
function sharesOf<Row extends { readonly release: string }>(
  rows: readonly Row[],
  isCovered: (row: Row) => boolean,
): Figures['coverage']['answers'] {
  const releases = [...new Set(rows.map(({ release }) => release))];
  const shareOf = (ofRelease: readonly Row[]) => ({
    covered: ofRelease.filter(isCovered).length,
    all: ofRelease.length,
  });
  return Object.fromEntries(
    releases.map((release) => [release, shareOf(rows.filter((row) => row.release === release))]),
  );
}

function wasProduced({ test }: AnswerRow): boolean {
  return test !== null;
}

function wasSeen({ valid, invalid }: KeywordRow): boolean {
  return valid !== null && invalid !== null;
}
