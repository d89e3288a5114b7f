// A request must also fit one of several alternatives.
import { defineCheck } from '../check.ts';
import { choiceIntroduced } from '../facts/choices.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestChoiceWasIntroduced = defineCheck({
  id: 'request-choice-was-introduced',
  on: 'requestSchema',
  find: choiceIntroduced,
  judge: () => narrowedRequest,
  say: (subject) => `${subject} was limited to one of several alternatives`,
  advice: 'See that what clients send fits an alternative.',
});
