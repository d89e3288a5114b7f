// The items of a list in a request may be equal.
import { defineCheck } from '../check.ts';
import { uniqueItemsLifted } from '../facts/unique-items.ts';
import { widenedRequest } from '../verdict.ts';

export const requestItemsBecameRepeatable = defineCheck({
  id: 'request-items-became-repeatable',
  on: 'requestSchema',
  find: uniqueItemsLifted,
  judge: () => widenedRequest,
  say: (subject) => `The items of ${subject} were allowed to repeat`,
  advice: 'A server must accept repeated items.',
});
