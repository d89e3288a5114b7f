// The bounds that the project sets itself, and their check against the measured figures.
import { type Bound, markdownTable } from './section.ts';

export function isMet(bound: Bound): boolean {
  return 'least' in bound ? bound.figure >= bound.least : bound.figure <= bound.most;
}

/** A Markdown table of all bounds. */
export function boundsTable(bounds: readonly Bound[]): string {
  const rows = bounds.map((bound) => [
    bound.what,
    'least' in bound ? `at least ${bound.least}` : `at most ${bound.most}`,
    bound.figure.toFixed(2),
    isMet(bound) ? 'yes' : '**no**',
  ]);
  return markdownTable(['figure', 'wanted', 'measured', 'met'], rows);
}
