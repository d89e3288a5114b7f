// The input of a review, gathered beforehand: from here on no file and no clock is read.

import type { ChangeFinding, RuleFinding, VerdictWord, WrittenWaiver } from '@lunarest/findings';
import type { OpenApiDocument } from '@lunarest/openapi';
import type { Decision } from './decisions.ts';
import type { Figures } from './figures.ts';

/** What the kept figures were measured on, compared with the document under review. */
export type MeasuredOn = 'this contract' | 'an earlier contract' | 'another document';

export interface Earlier {
  readonly revision: string;
  /** What the same comparison found then. */
  readonly changes: readonly ChangeFinding[];
  /** What was under review as it was then, and what has changed in it; only releases are compared with themselves. */
  readonly itself?: { readonly document: OpenApiDocument; readonly changes: readonly ChangeFinding[] };
}

export interface ReviewFacts {
  readonly from: OpenApiDocument;
  readonly to: OpenApiDocument;
  readonly changes: readonly ChangeFinding[];
  /** What was known at an earlier revision; undefined where there is none to compare with. */
  readonly earlier?: Earlier;
  readonly lint: readonly RuleFinding[];
  readonly waivers: readonly WrittenWaiver[];
  /** Undefined where none are kept. */
  readonly measured?: { readonly figures: Figures; readonly on: MeasuredOn };
  readonly decisions: readonly Decision[];
  /** The mildest change that fails the review. */
  readonly failOn: VerdictWord;
  /** For example `2026-11-22`. */
  readonly today: string;
  /** Where the files of the contract can be read, for example `https://github.com/owner/name/blob/main`. */
  readonly sourceUrl?: URL;
}
