// An answer is of another format.
import { defineCheck } from '../check.ts';
import { formatReplaced } from '../facts/formats.ts';
import { undecided } from '../verdict.ts';

export const responseFormatWasReplaced = defineCheck({
  id: 'response-format-was-replaced',
  on: 'responseSchema',
  find: formatReplaced,
  judge: () => undecided,
  say: (subject, { was, is }) => `The format of ${subject} was replaced: ${was} before, ${is} now`,
  advice: 'Read the format of the release that answers.',
});
