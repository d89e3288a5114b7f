// The code of a guide: its fenced blocks.

export interface CodeBlock {
  /** As written after the fence, for example `ts` or `sh`. */
  readonly language: string;
  /** The name of the file that it shows; null without one. */
  readonly file: string | null;
  readonly code: string;
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const fences = markdown.matchAll(/^```(\w+)(?: \[([^\]\n]+)\])?\n(.*?)^```$/gms);
  return Array.from(fences, ([, language = '', file = null, code = '']) => ({ language, file, code }));
}
