// A property of a request is going to disappear.
import { defineCheck } from '../check.ts';
import { deprecated } from '../facts/deprecated.ts';
import { harmless } from '../verdict.ts';

export const requestPropertyWasDeprecated = defineCheck({
  id: 'request-property-was-deprecated',
  on: 'requestProperty',
  find: deprecated,
  judge: () => harmless,
  say: (subject) => `Property ${subject} was deprecated`,
  advice: 'Stop sending the property before it goes.',
});
