// An answer may lack a header that was always there.
import { defineCheck } from '../check.ts';
import { becameOptional } from '../facts/required.ts';
import { widenedAnswer } from '../verdict.ts';

export const responseHeaderBecameOptional = defineCheck({
  id: 'response-header-became-optional',
  on: 'responseHeader',
  find: becameOptional,
  judge: () => widenedAnswer,
  say: (subject) => `The ${subject} became optional`,
  advice: 'Make clients do without the header.',
});
