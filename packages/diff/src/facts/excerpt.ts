// Long texts in a sentence: only the part in which they differ.
import { shorten } from '@lunarest/findings';

/** Upper bound on the length of a text that is written in full, and of an excerpt. */
const longest = 200;

/** Number of equal characters around the difference. */
const context = 20;

/** The text; of a long one, the part in which it differs from the other, with `…` for the parts that are equal. */
export function excerpt(text: string, other: string): string {
  if (text.length <= longest) return text;
  const most = Math.min(text.length, other.length);
  const start = countWhile(most, (index) => text[index] === other[index]);
  const end = countWhile(most - start, (index) => text.at(-1 - index) === other.at(-1 - index));
  const [from, to] = [Math.max(0, start - context), text.length - end + context];
  const part = shorten(text.slice(from, to), longest);
  return `${from > 0 ? '…' : ''}${part}${to < text.length && !part.endsWith('…') ? '…' : ''}`;
}

function countWhile(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}
