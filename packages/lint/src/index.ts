// The lint without its command: the whole of it by name, the rules alone on documents in memory, and how schemas are judged.
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
 * What the lint finds in a release, a file, a folder with the hand-written contract, or a git revision. Throws a UsageError
 * when `name` means nothing.
 */
export async function lint(name: string): Promise<readonly RuleFinding[]> {
  // The engine takes longer to load than the rules take to look at one operation.
  const { lintByName } = await import('./lint-by-name.ts');
  return lintByName([name]);
}
