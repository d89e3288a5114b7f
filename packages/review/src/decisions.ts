// The decisions about what the contract says where its sources contradict each other, by number and title.

export interface Decision {
  /** For example `D-12`. */
  readonly number: string;
  readonly title: string;
}

/** Every heading `## D-12 A title` of the text, in its order. */
export function decisionsIn(markdown: string): readonly Decision[] {
  return [...markdown.matchAll(/^## (D-\d+) (.+)$/gm)].map(([, number = '', title = '']) => ({
    number,
    title: title.trim(),
  }));
}
