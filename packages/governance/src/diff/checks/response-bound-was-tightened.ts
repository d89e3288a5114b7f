// An answer keeps within tighter bounds.
import { defineCheck } from '../check.ts';
import { boundsTightened } from '../facts/bounds.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseBoundWasTightened = defineCheck({
  id: 'response-bound-was-tightened',
  on: 'responseSchema',
  find: boundsTightened,
  judge: () => narrowedAnswer,
  say: (subject, { keyword, was, is }) => `\`${keyword}\` of ${subject} was tightened from ${was} to ${is}`,
  advice: 'A server must keep within the new bound.',
});
