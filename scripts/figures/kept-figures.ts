// The locations of the figures: those of the last `npm test` with its other results, the kept ones beside the contract.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Figures } from '@lunarest/review';
import { root } from '../generate/root.ts';

export const measuredFile = join(root, 'scripts/coverage/figures.json');
export const keptFile = join(root, 'spec/sources/figures.json');

/** The figures as a text, which is equal for equal figures. */
function textOf(figures: Figures): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}

export function writeFigures(file: string, figures: Figures): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, textOf(figures));
}

/** The kept figures beside the contract, or null. */
export function readKept(): Figures | null {
  return existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : null;
}

/** Whether `measured` differs from `kept` or adds to it. */
export function isNews(measured: Figures, kept: Figures | null): boolean {
  return kept === null || textOf(withLargerSample(measured, kept)) !== textOf(kept);
}

/** The measured figures, with the mutation score of a larger kept sample of the same contract if there is one. */
export function withLargerSample(measured: Figures, kept: Figures | null): Figures {
  const isSame = kept !== null && isDeepStrictEqual(kept.documents, measured.documents);
  return isSame && sampleSize(kept) > sampleSize(measured)
    ? { ...measured, mutation: kept.mutation }
    : measured;
}

function sampleSize({ mutation: { killed, equivalent, survivors } }: Figures): number {
  return killed + equivalent + survivors.length;
}
