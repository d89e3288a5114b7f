// A request may no longer be of a type it could be of.
import { defineCheck } from '../check.ts';
import { typesNarrowed } from '../facts/types.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestTypeWasNarrowed = defineCheck({
  id: 'request-type-was-narrowed',
  on: 'requestSchema',
  find: typesNarrowed,
  judge: () => narrowedRequest,
  say: (subject, { was, is }) => `${subject} was ${was} and became ${is}`,
  advice: 'Send only the types that are left.',
});
