// An answer also fits one of several alternatives.
import { defineCheck } from '../check.ts';
import { choiceIntroduced } from '../facts/choices.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseChoiceWasIntroduced = defineCheck({
  id: 'response-choice-was-introduced',
  on: 'responseSchema',
  find: choiceIntroduced,
  judge: () => narrowedAnswer,
  say: (subject) => `${subject} was limited to one of several alternatives`,
  advice: 'A server must answer one of the alternatives.',
});
