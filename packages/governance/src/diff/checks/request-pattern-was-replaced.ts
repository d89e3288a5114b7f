// Text in a request must match another pattern; which one admits more cannot be decided.
import { defineCheck } from '../check.ts';
import { patternReplaced } from '../facts/patterns.ts';
import { undecided } from '../verdict.ts';

export const requestPatternWasReplaced = defineCheck({
  id: 'request-pattern-was-replaced',
  on: 'requestSchema',
  find: patternReplaced,
  judge: () => undecided,
  say: (subject, { was, is }) => `The pattern of ${subject} was replaced: ${was} before, ${is} now`,
  advice:
    'Compare the two patterns by eye: what the new one refuses breaks clients, what only it accepts breaks servers.',
});
