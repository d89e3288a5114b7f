// The numbers of an answer are multiples of something else.
import { defineCheck } from '../check.ts';
import { stepReplaced } from '../facts/steps.ts';

export const responseStepWasReplaced = defineCheck({
  id: 'response-step-was-replaced',
  on: 'responseSchema',
  find: stepReplaced,
  judge: () => ({ clients: 'risky', servers: 'breaking' }),
  say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was replaced: ${was} before, ${is} now`,
  advice: 'Do not count on the old step.',
});
