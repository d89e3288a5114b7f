// An answer may lack a property that was always there.
import { defineCheck } from '../check.ts';
import { becameOptional } from '../facts/required.ts';
import { widenedAnswer } from '../verdict.ts';

export const responsePropertyBecameOptional = defineCheck({
  id: 'response-property-became-optional',
  on: 'responseProperty',
  find: becameOptional,
  judge: () => widenedAnswer,
  say: (subject) => `Property ${subject} became optional`,
  advice: 'Make clients do without the property.',
});
