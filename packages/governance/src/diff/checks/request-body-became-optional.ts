// A request may leave out its body.
import { defineCheck } from '../check.ts';
import { becameOptional } from '../facts/required.ts';
import { widenedRequest } from '../verdict.ts';

export const requestBodyBecameOptional = defineCheck({
  id: 'request-body-became-optional',
  on: 'requestBody',
  find: becameOptional,
  judge: () => widenedRequest,
  say: () => 'The request body became optional',
  advice: 'A server must do without the body.',
});
