// What a section is made of. Every rendering of a review knows every kind; the compiler sees to it.
import type { Inline, Words } from './inline.ts';

/** How much something matters: `bad` must be looked at, `fair` should be, `good` need not; `plain` says nothing of it. */
export type Tone = 'bad' | 'fair' | 'good' | 'plain';

export interface Tile {
  readonly value: string;
  readonly label: string;
  readonly tone: Tone;
  /** The section that tells more. */
  readonly to: `#${string}`;
}

export interface Badge {
  readonly label: string;
  readonly tone: Tone;
}

/** A finding as it is shown. */
export interface Entry {
  readonly anchor: string;
  readonly id: string;
  readonly tone: Tone;
  readonly message: Words;
  readonly badges: readonly Badge[];
  readonly advice?: Words;
  /** Messages that show whom it breaks, or why that is not decided. */
  readonly proof: readonly Words[];
  /** The line to look at, for example `spec/paths/smk.yaml:12`. */
  readonly where?: Inline;
  readonly affects: readonly string[];
  readonly places: readonly Words[];
  /** Anything more that is said of it, for example who waived it. */
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
  /** Details that may be folded away; on paper they are open. */
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

/** A paragraph that stands out. */
export function notice(tone: Tone, ...inlines: Words): Block {
  return { kind: 'notice', tone, words: inlines };
}
