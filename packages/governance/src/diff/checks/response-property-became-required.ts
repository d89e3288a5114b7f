// An answer always has a property that could be missing.
import { defineCheck } from '../check.ts';
import { becameRequired } from '../facts/required.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responsePropertyBecameRequired = defineCheck({
  id: 'response-property-became-required',
  on: 'responseProperty',
  find: becameRequired,
  judge: () => narrowedAnswer,
  say: (subject) => `Property ${subject} became required`,
  advice: 'A server must answer the property always.',
});
