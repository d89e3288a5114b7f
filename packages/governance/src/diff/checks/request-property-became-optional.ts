// A request may leave out a property that had to be there.
import { defineCheck } from '../check.ts';
import { becameOptional } from '../facts/required.ts';
import { widenedRequest } from '../verdict.ts';

export const requestPropertyBecameOptional = defineCheck({
  id: 'request-property-became-optional',
  on: 'requestProperty',
  find: becameOptional,
  judge: () => widenedRequest,
  say: (subject) => `Property ${subject} became optional`,
  advice: 'A server must do without the property.',
});
