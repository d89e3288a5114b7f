// A parameter of a request is going to disappear.
import { defineCheck } from '../check.ts';
import { deprecated } from '../facts/deprecated.ts';
import { harmless } from '../verdict.ts';

export const requestParameterWasDeprecated = defineCheck({
  id: 'request-parameter-was-deprecated',
  on: 'parameter',
  find: deprecated,
  judge: () => harmless,
  say: (subject) => `The ${subject} was deprecated`,
  advice: 'Stop sending the parameter before it goes.',
});
