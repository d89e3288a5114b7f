// The rows of the coverage tables, counted by release.
import type { Coverage } from '@lunarest/conformance/evidence';
import type { Figures } from '@lunarest/review';

export function shareByRelease({
  answers,
  keywords,
}: Coverage): Pick<Figures['coverage'], 'answers' | 'keywords'> {
  return { answers: sharesOf(answers, wasProduced), keywords: sharesOf(keywords, wasSeen) };
}

/** Each answer and keyword without a test, as a text. */
export function uncovered({ answers, keywords }: Coverage): readonly string[] {
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

function wasProduced({ test }: Coverage['answers'][number]): boolean {
  return test !== null;
}

function wasSeen({ valid, invalid }: Coverage['keywords'][number]): boolean {
  return valid !== null && invalid !== null;
}
