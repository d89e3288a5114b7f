// Inline text: plain text, and a few highlighted kinds.
import { splitSpans } from '@lunarest/findings';
import { type Block, type Entry, words } from './block.ts';

export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  /** A place on the page, or an address given by the user. */
  | { readonly link: string; readonly to: `#${string}` | URL };

export type Words = readonly Inline[];

/** The inline text of a message with code between backquotes. An unmatched backquote is an ordinary character. */
export function wordsOf(message: string): Words {
  return splitSpans(message).map(({ text, isCode }) => (isCode ? { code: text } : text));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

// The first items of a long list and the number of others, because a page cannot show forty thousand findings.

/** Upper bound on the displayed entries. Of the others, only the number is displayed. */
const most = 200;

/** The entries of the first items; `where` describes where the others are. */
export function boundedEntries<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  where: Words,
): readonly Block[] {
  const entries: Block = { kind: 'entries', entries: items.slice(0, most).map(entryOf) };
  const more = items.length - most;
  return more > 0 ? [entries, words(`And ${more.toLocaleString('en-US')} more: `, ...where, '.')] : [entries];
}
