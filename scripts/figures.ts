// `npm run figures`: keeps the figures of the last `npm run prove` beside the contract, for a review in a fresh clone.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Figures } from '@lunarest/review';
import { keptFile, measuredFile, readKept, withLargerSample, writeFigures } from './figures/kept-figures.ts';
import { documentDigests } from './figures/measure.ts';
import { root } from './generate/root.ts';

if (!existsSync(measuredFile)) stop('Nothing has been measured here: run `npm run prove` first.');
const measured: Figures = JSON.parse(readFileSync(measuredFile, 'utf8'));
if (JSON.stringify(measured.documents) !== JSON.stringify(documentDigests()))
  stop('The contract has changed since it was measured: run `npm run prove` first.');
writeFigures(keptFile, withLargerSample(measured, readKept()));
console.log(`Kept in ${relative(root, keptFile)}; commit it with the contract.`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
