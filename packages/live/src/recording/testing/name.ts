// Names as appliances and people have them, for properties.
import fc from 'fast-check';
import { vocabulary } from '../vocabulary.ts';

/** A name that the contract does not use itself, long enough that no placeholder is it by chance. */
export const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{7,24}$/)
  .filter((word) => !vocabulary().has(word) && !/^redacted/i.test(word));
