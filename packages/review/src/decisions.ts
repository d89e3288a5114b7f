// The decisions on contradictions between the contract's sources, by number and title.

export interface Decision {
  /** For example `D-12`. */
  readonly number: string;
  readonly title: string;
}

/** Every heading `## D-12 A title` of the text, in order. */
export function decisionsIn(markdown: string): readonly Decision[] {
  return [...markdown.matchAll(/^## (D-\d+) (.+)$/gm)].map(([, number = '', title = '']) => ({
    number,
    title: title.trim(),
  }));
}
