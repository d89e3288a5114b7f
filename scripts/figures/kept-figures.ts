// Where the figures lie: those of the last `npm test` with its other results, those that are kept beside the contract.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Figures } from '@lunarest/review';
import { root } from '../generate/root.ts';

export const measuredFile = join(root, 'scripts/coverage/figures.json');
export const keptFile = join(root, 'spec/sources/figures.json');

/** The same figures are the same text. */
function textOf(figures: Figures): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}

export function writeFigures(file: string, figures: Figures): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, textOf(figures));
}

/** The figures that are kept beside the contract, or null. */
export function readKept(): Figures | null {
  return existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : null;
}

/** Whether `measured` says anything else than `kept`, or more. */
export function isNews(measured: Figures, kept: Figures | null): boolean {
  return kept === null || textOf(withLargerSample(measured, kept)) !== textOf(kept);
}

/** The measured figures, but with the mutation score of a larger sample of the same contract where one is kept. */
export function withLargerSample(measured: Figures, kept: Figures | null): Figures {
  const isSame = kept !== null && isDeepStrictEqual(kept.documents, measured.documents);
  return isSame && sampleSize(kept) > sampleSize(measured)
    ? { ...measured, mutation: kept.mutation }
    : measured;
}

function sampleSize({ mutation: { killed, equivalent, survivors } }: Figures): number {
  return killed + equivalent + survivors.length;
}
