// The lint without its command: the whole of it by name, and the rules alone on documents in memory.
import type { RuleFinding } from '../finding.ts';

export type { RuleFinding } from '../finding.ts';
export { type LintProblem, lintOperations } from './lint-operations.ts';
export { expand, type Fits, fitsIn, type Resolve } from './schema-fits.ts';

/**
 * What the lint finds in a release, a file, a folder with the hand-written contract, or a git revision. Throws a UsageError
 * when `name` means nothing.
 */
export async function lint(name: string): Promise<readonly RuleFinding[]> {
  // The engine takes longer to load than the rules take to look at one operation.
  const { lintByName } = await import('./lint-by-name.ts');
  return lintByName([name]);
}
