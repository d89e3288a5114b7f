// A property of an answer is going to disappear.
import { defineCheck } from '../check.ts';
import { deprecated } from '../facts/deprecated.ts';
import { harmless } from '../verdict.ts';

export const responsePropertyWasDeprecated = defineCheck({
  id: 'response-property-was-deprecated',
  on: 'responseProperty',
  find: deprecated,
  judge: () => harmless,
  say: (subject) => `Property ${subject} was deprecated`,
  advice: 'Stop reading the property before it goes.',
});
