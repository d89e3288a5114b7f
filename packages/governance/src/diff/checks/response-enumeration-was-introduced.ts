// An answer is limited to listed values.
import { defineCheck } from '../check.ts';
import { valuesIntroduced } from '../facts/enum-values.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseEnumerationWasIntroduced = defineCheck({
  id: 'response-enumeration-was-introduced',
  on: 'responseSchema',
  find: valuesIntroduced,
  judge: () => narrowedAnswer,
  say: (subject, { value }) => `${subject} was limited to ${value}`,
  advice: 'A server must answer only a listed value.',
});
