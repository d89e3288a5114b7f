// An answer is never null any more.
import { defineCheck } from '../check.ts';
import { nullForbidden } from '../facts/types.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseNullWasForbidden = defineCheck({
  id: 'response-null-was-forbidden',
  on: 'responseSchema',
  find: nullForbidden,
  judge: () => narrowedAnswer,
  say: (subject) => `${subject} was forbidden to be null`,
  advice: 'A server must answer a real value or none.',
});
