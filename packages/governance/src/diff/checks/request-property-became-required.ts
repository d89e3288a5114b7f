// A request must have a property that could be left out.
import { defineCheck } from '../check.ts';
import { becameRequired } from '../facts/required.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestPropertyBecameRequired = defineCheck({
  id: 'request-property-became-required',
  on: 'requestProperty',
  find: becameRequired,
  judge: () => narrowedRequest,
  say: (subject) => `Property ${subject} became required`,
  advice: 'Send the property always.',
});
