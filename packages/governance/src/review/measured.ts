// What the sections of measured figures share: there may be none, and they may be of another contract.
import { type Block, notice, words } from './block.ts';
import type { MeasuredOn } from './facts.ts';
import type { Figures } from './figures.ts';
import type { Standing } from './standing.ts';

export interface Measured<T> {
  readonly figures: T | undefined;
  readonly on: MeasuredOn;
}

export function measuredIn<T>({ measured }: Standing, pick: (figures: Figures) => T): Measured<T> {
  if (measured === undefined) return { figures: undefined, on: 'another document' };
  return { figures: pick(measured.figures), on: measured.on };
}

/** The line in the table of contents; without figures there is none beside it. */
export function measuredEntry<T>(name: string, { figures }: Measured<T>, figureOf: (figures: T) => string) {
  return figures === undefined ? { name } : { name, figure: figureOf(figures) };
}

/** Rounded down, so that only all is 100 %. */
export function percentOf(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10} %`;
}

/** The blocks of the figures, with a warning where they are not those of the contract under review. */
export function measuredBlocks<T>(
  { figures, on }: Measured<T>,
  blocksOf: (figures: T) => readonly Block[],
): readonly Block[] {
  if (figures === undefined) return [words('No figures are kept: ', ...remedy, '.')];
  return [...warnings[on], ...blocksOf(figures)];
}

const remedy = [{ code: 'npm test' }, ', then ', { code: 'npm run figures' }] as const;

const warnings: Readonly<Record<MeasuredOn, readonly Block[]>> = {
  'this contract': [],
  'an earlier contract': [notice('fair', 'Measured before the contract changed: ', ...remedy, '.')],
  'another document': [
    notice('fair', 'Measured on the contract of this repository, not on the document under review.'),
  ],
};
