// How Ajv reads the schemas of any contract.
import type { Options } from 'ajv/dist/2020.js';
import { readPattern } from './patterns/read-pattern.ts';

/** Ajv asks for the name of the function only to write it into a file. */
const patterns = Object.assign((source: string) => readPattern(source), { code: 'readPattern' });

export const validatorOptions: Options = {
  strict: false,
  unicodeRegExp: true,
  validateSchema: false,
  logger: false,
  // An object has no property that it inherits, such as `toString`.
  ownProperties: true,
  // Most schemas are asked a few times only: to make their code smaller takes longer than to run it.
  code: { optimize: false, regExp: patterns },
};
