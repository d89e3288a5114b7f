// Text in an answer need not match its old pattern.
import { defineCheck } from '../check.ts';
import { patternRemoved } from '../facts/patterns.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responsePatternWasRemoved = defineCheck({
  id: 'response-pattern-was-removed',
  on: 'responseSchema',
  find: patternRemoved,
  judge: () => newValuesInAnswer,
  say: (subject, { was }) => `A pattern of ${subject} was removed: ${was}`,
  advice: 'See that clients do not take the text apart by the old pattern.',
});
