// An answer no longer carries a value of an enumeration.
import { defineCheck } from '../check.ts';
import { valuesRemoved } from '../facts/enum-values.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseEnumValueWasRemoved = defineCheck({
  id: 'response-enum-value-was-removed',
  on: 'responseSchema',
  find: valuesRemoved,
  judge: () => narrowedAnswer,
  say: (subject, { value }) => `${value} was removed from the values of ${subject}`,
  advice: 'A server must stop answering the value.',
});
