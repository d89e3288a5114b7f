// An answer may go beyond its old bounds.
import { defineCheck } from '../check.ts';
import { boundsLoosened } from '../facts/bounds.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseBoundWasLoosened = defineCheck({
  id: 'response-bound-was-loosened',
  on: 'responseSchema',
  find: boundsLoosened,
  judge: () => newValuesInAnswer,
  say: (subject, { keyword, was, is }) => `\`${keyword}\` of ${subject} was loosened from ${was} to ${is}`,
  advice: 'See that clients have room for the new values: columns, buffers, integer types.',
});
