// The numbers of a request may lie between the old steps.
import { defineCheck } from '../check.ts';
import { stepLoosened } from '../facts/steps.ts';
import { widenedRequest } from '../verdict.ts';

export const requestStepWasLoosened = defineCheck({
  id: 'request-step-was-loosened',
  on: 'requestSchema',
  find: stepLoosened,
  judge: () => widenedRequest,
  say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was loosened from ${was} to ${is}`,
  advice: 'A server must accept the numbers between.',
});
