// The numbers of an answer may lie between the old steps.
import { defineCheck } from '../check.ts';
import { stepLoosened } from '../facts/steps.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseStepWasLoosened = defineCheck({
  id: 'response-step-was-loosened',
  on: 'responseSchema',
  find: stepLoosened,
  judge: () => newValuesInAnswer,
  say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was loosened from ${was} to ${is}`,
  advice: 'See that clients can hold the numbers between.',
});
