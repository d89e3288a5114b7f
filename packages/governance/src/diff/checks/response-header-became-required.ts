// An answer always has a header that could be missing.
import { defineCheck } from '../check.ts';
import { becameRequired } from '../facts/required.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseHeaderBecameRequired = defineCheck({
  id: 'response-header-became-required',
  on: 'responseHeader',
  find: becameRequired,
  judge: () => narrowedAnswer,
  say: (subject) => `The ${subject} became required`,
  advice: 'A server must answer the header always.',
});
