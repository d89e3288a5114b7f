// A request may be of a format that says less.
import { defineCheck } from '../check.ts';
import { formatWidened } from '../facts/formats.ts';
import { widenedRequest } from '../verdict.ts';

export const requestFormatWasWidened = defineCheck({
  id: 'request-format-was-widened',
  on: 'requestSchema',
  find: formatWidened,
  judge: () => widenedRequest,
  say: (subject, { was, is }) => `The format of ${subject} was widened from ${was} to ${is}`,
  advice: 'A server must accept the further values.',
});
