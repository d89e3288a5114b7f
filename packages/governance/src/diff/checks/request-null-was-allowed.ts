// A request may be null where it could not.
import { defineCheck } from '../check.ts';
import { nullAllowed } from '../facts/types.ts';
import { widenedRequest } from '../verdict.ts';

export const requestNullWasAllowed = defineCheck({
  id: 'request-null-was-allowed',
  on: 'requestSchema',
  find: nullAllowed,
  judge: () => widenedRequest,
  say: (subject) => `${subject} was allowed to be null`,
  advice: 'A server must accept null.',
});
