// An answer no longer has a body.
import { defineCheck } from '../check.ts';
import { answerLostBody } from '../facts/bodies.ts';
import { replaced } from '../verdict.ts';

export const responseBodyWasRemoved = defineCheck({
  id: 'response-body-was-removed',
  on: 'response',
  find: answerLostBody,
  judge: () => replaced,
  say: (subject) => `The body of ${subject} was removed`,
  advice: 'Do not read a body.',
});
