// The blocks of a section. The compiler enforces that every rendering handles every kind.
import type { Inline, Words } from './inline.ts';

/** The assessment of a statement: `bad` requires attention, `fair` deserves it, `good` needs none; `plain` is neutral. */
export type Tone = 'bad' | 'fair' | 'good' | 'plain';

export interface Tile {
  readonly value: string;
  readonly label: string;
  readonly tone: Tone;
  /** The section with the details. */
  readonly to: `#${string}`;
}

export interface Badge {
  readonly label: string;
  readonly tone: Tone;
}

/** A finding in the form in which it is displayed. */
export interface Entry {
  readonly anchor: string;
  readonly id: string;
  readonly tone: Tone;
  readonly message: Words;
  readonly badges: readonly Badge[];
  readonly advice?: Words;
  /** Messages that prove which side breaks, or the reason why this is undecided. */
  readonly proof: readonly Words[];
  /** The line to open, for example `spec/paths/smk.yaml:12`. */
  readonly where?: Inline;
  readonly affects: readonly string[];
  readonly places: readonly Words[];
  /** An additional remark, for example who waived it. */
  readonly note?: Words;
}

export type Block =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'notice'; readonly tone: Tone; readonly words: Words }
  | { readonly kind: 'tiles'; readonly caption: string; readonly tiles: readonly Tile[] }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Words[])[];
    }
  /** A share of a whole, from 0 to 1, drawn as a bar. */
  | { readonly kind: 'share'; readonly share: number; readonly words: Words }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'group';
      readonly anchor: string;
      readonly heading: string;
      readonly blocks: readonly Block[];
    }
  /** Collapsible details; printed pages show them expanded. */
  | {
      readonly kind: 'fold';
      readonly summary: Words;
      readonly open: boolean;
      readonly blocks: readonly Block[];
    };

/** A paragraph. */
export function words(...inlines: Words): Block {
  return { kind: 'words', words: inlines };
}

/** A highlighted paragraph. */
export function notice(tone: Tone, ...inlines: Words): Block {
  return { kind: 'notice', tone, words: inlines };
}

/** A part of a whole as a bar, which is full for an empty whole. */
export function bar(part: number, whole: number, ...inlines: Words): Block {
  return { kind: 'share', share: whole === 0 ? 1 : part / whole, words: inlines };
}

/** Upper bound on the displayed entries of a list, because a page cannot show forty thousand findings. */
const most = 200;

/** The entries of the first items and the number of others; `where` describes where these are. */
export function boundedEntries<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  where: Words,
): readonly Block[] {
  const entries: Block = { kind: 'entries', entries: items.slice(0, most).map(entryOf) };
  const more = items.length - most;
  return more > 0 ? [entries, words(`And ${more.toLocaleString('en-US')} more: `, ...where, '.')] : [entries];
}
