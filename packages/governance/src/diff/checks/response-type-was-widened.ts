// An answer may be of types it never was of.
import { defineCheck } from '../check.ts';
import { typesWidened } from '../facts/types.ts';
import { widenedAnswer } from '../verdict.ts';

export const responseTypeWasWidened = defineCheck({
  id: 'response-type-was-widened',
  on: 'responseSchema',
  find: typesWidened,
  judge: () => widenedAnswer,
  say: (subject, { was, is }) => `${subject} was ${was} and became ${is}`,
  advice: 'Make clients read the further types before they meet the new release.',
});
