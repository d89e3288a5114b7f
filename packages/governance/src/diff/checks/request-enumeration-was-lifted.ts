// A request is no longer limited to listed values.
import { defineCheck } from '../check.ts';
import { valuesLifted } from '../facts/enum-values.ts';
import { widenedRequest } from '../verdict.ts';

export const requestEnumerationWasLifted = defineCheck({
  id: 'request-enumeration-was-lifted',
  on: 'requestSchema',
  find: valuesLifted,
  judge: () => widenedRequest,
  say: (subject, { value }) => `${subject} was freed of its list of values: ${value}`,
  advice: 'A server must accept any value.',
});
