// An answer may carry a further value of an enumeration.
import { defineCheck } from '../check.ts';
import { valuesAdded } from '../facts/enum-values.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseEnumValueWasAdded = defineCheck({
  id: 'response-enum-value-was-added',
  on: 'responseSchema',
  find: valuesAdded,
  judge: () => newValuesInAnswer,
  say: (subject, { value }) => `${value} was added to the values of ${subject}`,
  advice: 'Give clients a way for values they do not know.',
});
