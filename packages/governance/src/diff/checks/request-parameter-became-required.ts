// A request must have a parameter that could be left out.
import { defineCheck } from '../check.ts';
import { becameRequired } from '../facts/required.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestParameterBecameRequired = defineCheck({
  id: 'request-parameter-became-required',
  on: 'parameter',
  find: becameRequired,
  judge: () => narrowedRequest,
  say: (subject) => `The ${subject} became required`,
  advice: 'Send the parameter always.',
});
