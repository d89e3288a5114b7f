// The numbers of an answer are multiples that not all of them were.
import { defineCheck } from '../check.ts';
import { stepTightened } from '../facts/steps.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseStepWasTightened = defineCheck({
  id: 'response-step-was-tightened',
  on: 'responseSchema',
  find: stepTightened,
  judge: () => narrowedAnswer,
  say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was tightened from ${was} to ${is}`,
  advice: 'A server must keep to the new step.',
});
