// The numbers of a request must be multiples that not all of them were.
import { defineCheck } from '../check.ts';
import { stepTightened } from '../facts/steps.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestStepWasTightened = defineCheck({
  id: 'request-step-was-tightened',
  on: 'requestSchema',
  find: stepTightened,
  judge: () => narrowedRequest,
  say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was tightened from ${was} to ${is}`,
  advice: 'Send only multiples of the new step.',
});
