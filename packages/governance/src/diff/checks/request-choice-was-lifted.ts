// A request need no longer fit one of several alternatives.
import { defineCheck } from '../check.ts';
import { choiceLifted } from '../facts/choices.ts';
import { widenedRequest } from '../verdict.ts';

export const requestChoiceWasLifted = defineCheck({
  id: 'request-choice-was-lifted',
  on: 'requestSchema',
  find: choiceLifted,
  judge: () => widenedRequest,
  say: (subject) => `${subject} was freed of its alternatives`,
  advice: 'A server must accept what fits none of the old alternatives.',
});
