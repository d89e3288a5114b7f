// The first items of a long list, and the number of others: a page does not show forty thousand findings.
import { type Block, type Entry, words } from './block.ts';
import type { Words } from './inline.ts';

/** Entries beyond this many are only counted. */
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
