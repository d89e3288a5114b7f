// A request may be of further types.
import { defineCheck } from '../check.ts';
import { typesWidened } from '../facts/types.ts';
import { widenedRequest } from '../verdict.ts';

export const requestTypeWasWidened = defineCheck({
  id: 'request-type-was-widened',
  on: 'requestSchema',
  find: typesWidened,
  judge: () => widenedRequest,
  say: (subject, { was, is }) => `${subject} was ${was} and became ${is}`,
  advice: 'A server must accept the further types.',
});
