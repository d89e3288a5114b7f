// Text in an answer matches a pattern that it need not match before.
import { defineCheck } from '../check.ts';
import { patternAdded } from '../facts/patterns.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responsePatternWasAdded = defineCheck({
  id: 'response-pattern-was-added',
  on: 'responseSchema',
  find: patternAdded,
  judge: () => narrowedAnswer,
  say: (subject, { is }) => `A pattern was added to ${subject}: ${is}`,
  advice: 'A server must answer only text that matches.',
});
