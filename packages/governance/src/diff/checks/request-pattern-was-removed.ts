// Text in a request need not match its old pattern.
import { defineCheck } from '../check.ts';
import { patternRemoved } from '../facts/patterns.ts';
import { widenedRequest } from '../verdict.ts';

export const requestPatternWasRemoved = defineCheck({
  id: 'request-pattern-was-removed',
  on: 'requestSchema',
  find: patternRemoved,
  judge: () => widenedRequest,
  say: (subject, { was }) => `A pattern of ${subject} was removed: ${was}`,
  advice: 'A server must accept text that does not match.',
});
