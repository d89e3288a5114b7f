// An answer is no longer limited to listed values.
import { defineCheck } from '../check.ts';
import { valuesLifted } from '../facts/enum-values.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseEnumerationWasLifted = defineCheck({
  id: 'response-enumeration-was-lifted',
  on: 'responseSchema',
  find: valuesLifted,
  judge: () => newValuesInAnswer,
  say: (subject, { value }) => `${subject} was freed of its list of values: ${value}`,
  advice: 'Give clients a way for values they do not know.',
});
