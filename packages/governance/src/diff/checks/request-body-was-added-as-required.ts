// A request must have a body where it had none.
import { defineCheck } from '../check.ts';
import { addedAsRequired } from '../facts/required.ts';
import { replaced } from '../verdict.ts';

export const requestBodyWasAddedAsRequired = defineCheck({
  id: 'request-body-was-added-as-required',
  on: 'requestBody',
  find: addedAsRequired,
  judge: () => replaced,
  say: () => 'A required body was added to the request',
  advice: 'Send the body.',
});
