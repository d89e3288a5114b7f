// An object in a request may have properties that it does not name.
import { defineCheck } from '../check.ts';
import { objectOpened } from '../facts/closing.ts';
import { widenedRequest } from '../verdict.ts';

export const requestObjectWasOpened = defineCheck({
  id: 'request-object-was-opened',
  on: 'requestSchema',
  find: objectOpened,
  judge: () => widenedRequest,
  say: (subject) => `${subject} was opened to properties that it does not name`,
  advice: 'A server must accept properties that it does not know.',
});
