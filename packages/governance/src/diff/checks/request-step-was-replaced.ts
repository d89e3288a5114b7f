// The numbers of a request must be multiples of something else.
import { defineCheck } from '../check.ts';
import { stepReplaced } from '../facts/steps.ts';
import { replaced } from '../verdict.ts';

export const requestStepWasReplaced = defineCheck({
  id: 'request-step-was-replaced',
  on: 'requestSchema',
  find: stepReplaced,
  judge: () => replaced,
  say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was replaced: ${was} before, ${is} now`,
  advice: 'Send multiples of the step of the release that is spoken to.',
});
