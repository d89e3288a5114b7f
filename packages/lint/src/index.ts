// The lint without its command: by name, and the rules alone on documents in memory.
import type { RuleFinding } from '@lunarest/findings';

export { rules } from './generated/rules.ts';
export { type LintProblem, lintOperations } from './lint-operations.ts';

/**
 * The findings in a release, a file, a folder with the hand-written contract, or a git revision. Throws a
 * UsageError for an unknown `name`.
 */
export async function lint(name: string): Promise<readonly RuleFinding[]> {
  // Loading the engine takes longer than running the rules on one operation.
  const { lintByName } = await import('./lint-by-name.ts');
  return lintByName([name]);
}
