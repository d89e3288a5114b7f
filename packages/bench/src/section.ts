// A part of the bench: what it measures, and what it prints of it.

/** What a section measured. */
export interface Figures {
  /** Kept in coverage/bench.json. */
  readonly data: unknown;
  /** The same for a person, in Markdown. */
  readonly table: string;
  /** Those of its figures that have a bound. */
  readonly bounds?: readonly Bound[];
}

/** A figure that should not be below `least`, or not above `most`. */
export type Bound = { readonly what: string; readonly figure: number } & (
  | { readonly least: number }
  | { readonly most: number }
);

/** Says on standard error what is being measured now. */
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
