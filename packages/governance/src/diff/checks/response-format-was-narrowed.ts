// An answer is of a format that says more.
import { defineCheck } from '../check.ts';
import { formatNarrowed } from '../facts/formats.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseFormatWasNarrowed = defineCheck({
  id: 'response-format-was-narrowed',
  on: 'responseSchema',
  find: formatNarrowed,
  judge: () => narrowedAnswer,
  say: (subject, { was, is }) => `The format of ${subject} was narrowed from ${was} to ${is}`,
  advice: 'A server must answer only values of the format.',
});
