// A request may go beyond its old bounds.
import { defineCheck } from '../check.ts';
import { boundsLoosened } from '../facts/bounds.ts';
import { widenedRequest } from '../verdict.ts';

export const requestBoundWasLoosened = defineCheck({
  id: 'request-bound-was-loosened',
  on: 'requestSchema',
  find: boundsLoosened,
  judge: () => widenedRequest,
  say: (subject, { keyword, was, is }) => `\`${keyword}\` of ${subject} was loosened from ${was} to ${is}`,
  advice: 'A server must accept values up to the new bound.',
});
