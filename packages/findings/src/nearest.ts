// Suggests the name that the user may have meant.

/** The known name with the fewest edits from `name`, or undefined if no name is similar. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const [best] = [...known]
    .map((other) => ({ other, edits: editsBetween(name, other) }))
    .filter(({ edits }) => edits <= limit)
    .toSorted((a, b) => a.edits - b.edits);
  return best?.other;
}

/** The text ` is not known`, with the suggested name if there is one. */
export function unknownName(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return `${name} is not known${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

/** The text with a full stop, unless it ends with a question mark. */
export function sentence(words: string): string {
  return words.endsWith('?') ? words : `${words}.`;
}

/** The number of characters to insert, remove or replace (the Levenshtein distance). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, character] of [...one].entries()) {
    const next = [line + 1];
    for (const [column, expected] of [...other].entries()) {
      const [above = 0, before = 0, left = 0] = [row[column + 1], row[column], next[column]];
      next.push(Math.min(above + 1, left + 1, before + (character === expected ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
