// A request may carry a further value of an enumeration.
import { defineCheck } from '../check.ts';
import { valuesAdded } from '../facts/enum-values.ts';
import { widenedRequest } from '../verdict.ts';

export const requestEnumValueWasAdded = defineCheck({
  id: 'request-enum-value-was-added',
  on: 'requestSchema',
  find: valuesAdded,
  judge: () => widenedRequest,
  say: (subject, { value }) => `${value} was added to the values of ${subject}`,
  advice: 'A server must accept the value.',
});
