// The common part of the sections of measured figures, which may be missing or of another contract.
import { type Block, notice, words } from './block.ts';
import type { MeasuredOn } from './facts.ts';
import type { Figures } from './figures.ts';
import { operationsOf } from './operations-of.ts';
import type { Standing } from './standing.ts';

export interface Measured<T> {
  /** Whether there are figures for documents of this kind; otherwise the section is omitted. */
  readonly applies: boolean;
  readonly figures: T | undefined;
  readonly on: MeasuredOn;
}

export function measuredIn<T>(standing: Standing, pick: (figures: Figures) => T): Measured<T> {
  const applies = isMeasurable(standing);
  const { measured } = standing;
  if (measured === undefined) return { applies, figures: undefined, on: 'another document' };
  return { applies, figures: pick(measured.figures), on: measured.on };
}

/** Whether a contract can have figures and a ledger, which requires evidence of its operations. */
export function isMeasurable({ to }: Pick<Standing, 'to'>): boolean {
  return operationsOf(to).some(({ evidence }) => evidence !== undefined);
}

/** The line in the table of contents, without a figure if it is of another contract. */
export function measuredEntry<T>(
  name: string,
  { figures, on }: Measured<T>,
  figureOf: (figures: T) => string,
) {
  if (figures === undefined || on === 'another document') return { name };
  return { name, figure: on === 'this contract' ? figureOf(figures) : `was ${figureOf(figures)}` };
}

/** A share in percent, rounded down, so that only a full share is 100 %. */
export function percentOf(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10} %`;
}

/** The blocks of the figures, with a warning if they are not those of the contract under review. */
export function measuredBlocks<T>(
  { applies, figures, on }: Measured<T>,
  blocksOf: (figures: T) => readonly Block[],
): readonly Block[] {
  if (!applies) return [];
  if (figures === undefined) return [words('No figures are kept: ', ...remedy, '.')];
  return [...warnings[on], ...blocksOf(figures)];
}

/** The command that measures again. */
export const remedy = [{ code: 'npm test' }, ', then ', { code: 'npm run figures' }] as const;

const warnings: Readonly<Record<MeasuredOn, readonly Block[]>> = {
  'this contract': [],
  'an earlier contract': [notice('fair', 'Measured before the contract changed: ', ...remedy, '.')],
  'another document': [
    notice('fair', 'Measured on the contract of this repository, not on the document under review.'),
  ],
};
