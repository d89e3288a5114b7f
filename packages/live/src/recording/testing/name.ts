// Names of appliances and people, for property tests.
import fc from 'fast-check';
import { vocabulary } from '../vocabulary.ts';

/** A name that the contract does not use, long enough that no placeholder equals it by chance. */
export const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{7,24}$/)
  .filter((word) => !vocabulary().has(word) && !/^redacted/i.test(word));
