// An object in a request may no longer have properties that it does not name.
import { defineCheck } from '../check.ts';
import { objectClosed } from '../facts/closing.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestObjectWasClosed = defineCheck({
  id: 'request-object-was-closed',
  on: 'requestSchema',
  find: objectClosed,
  judge: () => narrowedRequest,
  say: (subject) => `${subject} was closed to properties that it does not name`,
  advice: 'Send only named properties.',
});
