// A section of the bench: its measurement, its report, the median of its figures, and the bounds that they should keep.

/** The result of a section. */
export interface Figures {
  /** Kept in coverage/bench.json. */
  readonly data: unknown;
  /** The figures as Markdown. */
  readonly table: string;
  /** The figures that have a bound. */
  readonly bounds?: readonly Bound[];
}

/** A figure with its lower bound `least` or its upper bound `most`. */
export type Bound = { readonly what: string; readonly figure: number } & (
  | { readonly least: number }
  | { readonly most: number }
);

/** Prints the current measurement on standard error. */
export type Progress = (step: string) => void;

/** A section of the bench: its measurement and its report. */
export interface Section {
  readonly title: string;
  measure(progress: Progress): Promise<Figures>;
}

/** A Markdown table: the first column has names, the others have figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = `|---${'|---:'.repeat(head.length - 1)}|`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Whether a measured figure is within its bound. */
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
  return markdownTable(['figure', 'bound', 'measured', 'met'], rows);
}

/** The median of figures, which one noisy slice does not affect. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
