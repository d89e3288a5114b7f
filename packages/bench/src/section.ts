// A section of the bench: its measurement and its report.

/** The result of a section. */
export interface Figures {
  /** Kept in coverage/bench.json. */
  readonly data: unknown;
  /** The figures as Markdown. */
  readonly table: string;
  /** The figures that have a bound. */
  readonly bounds?: readonly Bound[];
}

/** A figure that should not be below `least`, or not above `most`. */
export type Bound = { readonly what: string; readonly figure: number } & (
  | { readonly least: number }
  | { readonly most: number }
);

/** Prints the current measurement on standard error. */
export type Progress = (step: string) => void;

export interface Section {
  readonly title: string;
  measure(progress: Progress): Promise<Figures>;
}

/** A Markdown table: the first column holds names, the others figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = `|---${'|---:'.repeat(head.length - 1)}|`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
