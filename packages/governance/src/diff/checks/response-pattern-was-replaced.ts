// Text in an answer matches another pattern; which one admits more cannot be decided.
import { defineCheck } from '../check.ts';
import { patternReplaced } from '../facts/patterns.ts';
import { undecided } from '../verdict.ts';

export const responsePatternWasReplaced = defineCheck({
  id: 'response-pattern-was-replaced',
  on: 'responseSchema',
  find: patternReplaced,
  judge: () => undecided,
  say: (subject, { was, is }) => `The pattern of ${subject} was replaced: ${was} before, ${is} now`,
  advice: 'Compare the two patterns by eye: what only the new one admits is new to clients.',
});
