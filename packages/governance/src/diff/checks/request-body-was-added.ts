// A request may have a body.
import { defineCheck } from '../check.ts';
import { addedAsOptional } from '../facts/required.ts';
import { widenedRequest } from '../verdict.ts';

export const requestBodyWasAdded = defineCheck({
  id: 'request-body-was-added',
  on: 'requestBody',
  find: addedAsOptional,
  judge: () => widenedRequest,
  say: () => 'A body was added to the request',
  advice: 'A server must accept the body.',
});
