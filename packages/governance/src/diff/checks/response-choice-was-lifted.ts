// An answer need no longer fit one of several alternatives.
import { defineCheck } from '../check.ts';
import { choiceLifted } from '../facts/choices.ts';
import { widenedAnswer } from '../verdict.ts';

export const responseChoiceWasLifted = defineCheck({
  id: 'response-choice-was-lifted',
  on: 'responseSchema',
  find: choiceLifted,
  judge: () => widenedAnswer,
  say: (subject) => `${subject} was freed of its alternatives`,
  advice: 'Make clients ready for what fits none of the old alternatives.',
});
