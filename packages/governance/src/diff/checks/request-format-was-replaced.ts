// A request must be of another format.
import { defineCheck } from '../check.ts';
import { formatReplaced } from '../facts/formats.ts';
import { undecided } from '../verdict.ts';

export const requestFormatWasReplaced = defineCheck({
  id: 'request-format-was-replaced',
  on: 'requestSchema',
  find: formatReplaced,
  judge: () => undecided,
  say: (subject, { was, is }) => `The format of ${subject} was replaced: ${was} before, ${is} now`,
  advice: 'Send the format of the release that is spoken to.',
});
