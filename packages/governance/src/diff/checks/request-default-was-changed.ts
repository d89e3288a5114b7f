// A value that is left out of a request means something else.
import { defineCheck } from '../check.ts';
import { defaultChanged } from '../facts/defaults.ts';
import { undecided } from '../verdict.ts';

export const requestDefaultWasChanged = defineCheck({
  id: 'request-default-was-changed',
  on: 'requestSchema',
  find: defaultChanged,
  judge: () => undecided,
  say: (subject, { was, is }) => `The default of ${subject} was changed: ${was} before, ${is} now`,
  advice: 'Send the value where its old default was meant.',
});
