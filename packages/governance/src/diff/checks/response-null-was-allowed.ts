// An answer may be null where it never was.
import { defineCheck } from '../check.ts';
import { nullAllowed } from '../facts/types.ts';
import { widenedAnswer } from '../verdict.ts';

export const responseNullWasAllowed = defineCheck({
  id: 'response-null-was-allowed',
  on: 'responseSchema',
  find: nullAllowed,
  judge: () => widenedAnswer,
  say: (subject) => `${subject} was allowed to be null`,
  advice: 'Make clients ready for null.',
});
