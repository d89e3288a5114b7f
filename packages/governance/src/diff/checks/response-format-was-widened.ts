// An answer may be of a format that says less.
import { defineCheck } from '../check.ts';
import { formatWidened } from '../facts/formats.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseFormatWasWidened = defineCheck({
  id: 'response-format-was-widened',
  on: 'responseSchema',
  find: formatWidened,
  judge: () => newValuesInAnswer,
  say: (subject, { was, is }) => `The format of ${subject} was widened from ${was} to ${is}`,
  advice: 'See that clients can hold the further values.',
});
