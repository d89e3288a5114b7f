// An object in an answer may have properties that it does not name.
import { defineCheck } from '../check.ts';
import { objectOpened } from '../facts/closing.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseObjectWasOpened = defineCheck({
  id: 'response-object-was-opened',
  on: 'responseSchema',
  find: objectOpened,
  judge: () => newValuesInAnswer,
  say: (subject) => `${subject} was opened to properties that it does not name`,
  advice: 'See that clients ignore what they do not know.',
});
