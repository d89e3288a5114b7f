// Loads the checks of one release's answers. They are the largest part of the contract, so a program that needs them late, or
// only those of one release, imports this instead of `@lunarest/contract/answers`.
import type { AnswerTable } from './check-tables.ts';
import type { Release } from './generated/releases.ts';

/** The answer table of a release, the same on every call. Rejects when the generated file cannot be loaded. */
export async function loadAnswerTable(release: Release): Promise<AnswerTable> {
  // The path is the same from src/ and from dist/, so that there is one copy.
  const loaded: Readonly<Record<string, AnswerTable>> = await import(
    `../src/generated/answers-${release}.js`
  );
  const table = loaded[`answers${release}`];
  if (table === undefined)
    throw new Error(`The contract has no checks for the answers of release ${release}`);
  return table;
}
