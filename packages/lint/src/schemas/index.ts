// The validation of values against the schemas of any OpenAPI document, by direction.

export { readPattern } from '../patterns/read-pattern.ts';
export { installExactMultiples, isMultipleOf } from './exact-multiples.ts';
export { type Direction, forDirection, withoutHidden } from './for-direction.ts';
export { isInt64 } from './int64.ts';
export { misfitInWords } from './misfit-in-words.ts';
export { isReference, modernSchema } from './modern-schema.ts';
export { expand, type Fits, fitsIn } from './schema-fits.ts';
export { validatorOptions } from './validator-options.ts';
