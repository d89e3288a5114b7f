// A header of an answer is going to disappear.
import { defineCheck } from '../check.ts';
import { deprecated } from '../facts/deprecated.ts';
import { harmless } from '../verdict.ts';

export const responseHeaderWasDeprecated = defineCheck({
  id: 'response-header-was-deprecated',
  on: 'responseHeader',
  find: deprecated,
  judge: () => harmless,
  say: (subject) => `The ${subject} was deprecated`,
  advice: 'Stop reading the header before it goes.',
});
