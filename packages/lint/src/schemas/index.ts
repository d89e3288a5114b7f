// The validation of values against the schemas of any OpenAPI document, by direction.

export { matches } from '../patterns/read-pattern.ts';
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
export { expand, type Fits, fitsIn } from './schema-fits.ts';
export { integerFormats, validatorFor, withEveryName } from './validator.ts';
