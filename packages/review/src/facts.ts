// The input of a review. It is gathered first, so that the later steps read neither files nor the clock.

import type { ChangeFinding, RuleFinding, VerdictWord, WrittenWaiver } from '@lunarest/findings';
import type { OpenApiDocument } from '@lunarest/openapi';
import type { Decision } from './decisions.ts';
import type { Figures } from './figures.ts';

/** The contract of the kept figures, compared with the document under review. */
export type MeasuredOn = 'this contract' | 'an earlier contract' | 'another document';

export interface Earlier {
  readonly revision: string;
  /** The findings of the same comparison at that time. */
  readonly changes: readonly ChangeFinding[];
  /** The document under review at that revision, and its changes since; only for releases. */
  readonly itself?: { readonly document: OpenApiDocument; readonly changes: readonly ChangeFinding[] };
}

export interface ReviewFacts {
  readonly from: OpenApiDocument;
  readonly to: OpenApiDocument;
  readonly changes: readonly ChangeFinding[];
  /** The facts of an earlier revision; undefined if there is no revision for comparison. */
  readonly earlier?: Earlier;
  readonly lint: readonly RuleFinding[];
  readonly waivers: readonly WrittenWaiver[];
  /** Undefined without kept figures. */
  readonly measured?: { readonly figures: Figures; readonly on: MeasuredOn };
  readonly decisions: readonly Decision[];
  /** The mildest change that fails the review. */
  readonly failOn: VerdictWord;
  /** For example `2026-11-22`. */
  readonly today: string;
  /** The address of the contract's files, for example `https://github.com/owner/name/blob/main`. */
  readonly sourceUrl?: URL;
}
