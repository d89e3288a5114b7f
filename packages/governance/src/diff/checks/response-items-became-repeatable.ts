// The items of a list in an answer may be equal.
import { defineCheck } from '../check.ts';
import { uniqueItemsLifted } from '../facts/unique-items.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseItemsBecameRepeatable = defineCheck({
  id: 'response-items-became-repeatable',
  on: 'responseSchema',
  find: uniqueItemsLifted,
  judge: () => newValuesInAnswer,
  say: (subject) => `The items of ${subject} were allowed to repeat`,
  advice: 'See that clients do not use the items as keys.',
});
