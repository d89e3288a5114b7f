// The validation of values by the schemas of any OpenAPI document, by direction.

export { isMultipleOf } from './exact-multiples.ts';
export {
  type ExactNumbers,
  exactNumbersIn,
  gapOfStandIns,
  largestInt64,
  smallestInt64,
} from './exact-numbers.ts';
export { type Direction, forDirection, withoutHidden } from './for-direction.ts';
export { misfitInWords } from './misfit-in-words.ts';
export { isReference, modernSchema } from './modern-schema.ts';
export { matches, readPattern } from './patterns/read-pattern.ts';
export {
  expand,
  type Fits,
  fitsIn,
  type Misfit,
  type Mismatch,
  misfitInDocument,
  misfitInRelease,
} from './schema-fits.ts';
export { integerFormats, mailbox, validatorFor, withEveryName } from './validator.ts';
