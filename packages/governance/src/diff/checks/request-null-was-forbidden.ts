// A request may no longer be null.
import { defineCheck } from '../check.ts';
import { nullForbidden } from '../facts/types.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestNullWasForbidden = defineCheck({
  id: 'request-null-was-forbidden',
  on: 'requestSchema',
  find: nullForbidden,
  judge: () => narrowedRequest,
  say: (subject) => `${subject} was forbidden to be null`,
  advice: 'Leave the value out, or send a real one.',
});
