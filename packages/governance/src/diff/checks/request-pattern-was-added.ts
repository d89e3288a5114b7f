// Text in a request must match a pattern that it need not match before.
import { defineCheck } from '../check.ts';
import { patternAdded } from '../facts/patterns.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestPatternWasAdded = defineCheck({
  id: 'request-pattern-was-added',
  on: 'requestSchema',
  find: patternAdded,
  judge: () => narrowedRequest,
  say: (subject, { is }) => `A pattern was added to ${subject}: ${is}`,
  advice: 'Check what clients send against the pattern.',
});
