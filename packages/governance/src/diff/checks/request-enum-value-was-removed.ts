// A request may no longer carry a value of an enumeration.
import { defineCheck } from '../check.ts';
import { valuesRemoved } from '../facts/enum-values.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestEnumValueWasRemoved = defineCheck({
  id: 'request-enum-value-was-removed',
  on: 'requestSchema',
  find: valuesRemoved,
  judge: () => narrowedRequest,
  say: (subject, { value }) => `${value} was removed from the values of ${subject}`,
  advice: 'Stop sending the value.',
});
