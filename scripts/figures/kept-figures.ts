// Where the figures lie: those of the last `npm test` with its other results, those that are kept beside the contract.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figures } from '@lunarest/governance';
import { root } from '../generate/root.ts';

export const measuredFile = join(root, 'scripts/coverage/figures.json');
export const keptFile = join(root, 'spec/sources/figures.json');

/** The same figures are the same text. */
export function textOf(figures: Figures): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}

export function writeFigures(file: string, figures: Figures): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, textOf(figures));
}

/** Whether other figures are kept than these, or none. */
export function differFromKept(figures: Figures): boolean {
  return !existsSync(keptFile) || readFileSync(keptFile, 'utf8') !== textOf(figures);
}
