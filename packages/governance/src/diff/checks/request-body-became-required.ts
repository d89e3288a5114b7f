// A request must have the body that it could leave out.
import { defineCheck } from '../check.ts';
import { becameRequired } from '../facts/required.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestBodyBecameRequired = defineCheck({
  id: 'request-body-became-required',
  on: 'requestBody',
  find: becameRequired,
  judge: () => narrowedRequest,
  say: () => 'The request body became required',
  advice: 'Send the body always.',
});
