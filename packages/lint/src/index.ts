// The lint without its command: by name, the rules alone on documents in memory, and the validation of values
// against schemas.
import type { RuleFinding } from '@lunarest/findings';

export { installExactMultiples } from './exact-multiples.ts';
export { type Direction, forDirection, withoutHidden } from './for-direction.ts';
export { rules } from './generated/rules.ts';
export { isInt64 } from './int64.ts';
export { type LintProblem, lintOperations } from './lint-operations.ts';
export { misfitInWords } from './misfit-in-words.ts';
export { isReference, modernSchema } from './modern-schema.ts';
export { readPattern } from './patterns/read-pattern.ts';
export { expand, type Fits, fitsIn, type Resolve } from './schema-fits.ts';
export { validatorOptions } from './validator-options.ts';

/**
 * The findings in a release, a file, a folder with the hand-written contract, or a git revision. Throws a
 * UsageError for an unknown `name`.
 */
export async function lint(name: string): Promise<readonly RuleFinding[]> {
  // Loading the engine takes longer than running the rules on one operation.
  const { lintByName } = await import('./lint-by-name.ts');
  return lintByName([name]);
}
