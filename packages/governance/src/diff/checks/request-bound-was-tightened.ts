// A request must keep within tighter bounds.
import { defineCheck } from '../check.ts';
import { boundsTightened } from '../facts/bounds.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestBoundWasTightened = defineCheck({
  id: 'request-bound-was-tightened',
  on: 'requestSchema',
  find: boundsTightened,
  judge: () => narrowedRequest,
  say: (subject, { keyword, was, is }) => `\`${keyword}\` of ${subject} was tightened from ${was} to ${is}`,
  advice: 'Check what clients send against the new bound.',
});
