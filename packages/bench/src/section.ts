// A part of the bench: what it measures, and what it prints of it.

/** What a section measured. */
export interface Figures {
  /** Kept in coverage/bench.json. */
  readonly data: unknown;
  /** The same for a person, in Markdown. */
  readonly table: string;
}

export interface Section {
  readonly title: string;
  measure(): Promise<Figures>;
}

/** A Markdown table: the first column holds names, the others figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = `|---${'|---:'.repeat(head.length - 1)}|`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
