// A request may leave out a parameter that had to be there.
import { defineCheck } from '../check.ts';
import { becameOptional } from '../facts/required.ts';
import { widenedRequest } from '../verdict.ts';

export const requestParameterBecameOptional = defineCheck({
  id: 'request-parameter-became-optional',
  on: 'parameter',
  find: becameOptional,
  judge: () => widenedRequest,
  say: (subject) => `The ${subject} became optional`,
  advice: 'A server must do without the parameter.',
});
