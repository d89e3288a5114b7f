// A request must be of a format that says more.
import { defineCheck } from '../check.ts';
import { formatNarrowed } from '../facts/formats.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestFormatWasNarrowed = defineCheck({
  id: 'request-format-was-narrowed',
  on: 'requestSchema',
  find: formatNarrowed,
  judge: () => narrowedRequest,
  say: (subject, { was, is }) => `The format of ${subject} was narrowed from ${was} to ${is}`,
  advice: 'Send only values of the format.',
});
