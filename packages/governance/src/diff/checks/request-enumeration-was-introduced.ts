// A request is limited to listed values.
import { defineCheck } from '../check.ts';
import { valuesIntroduced } from '../facts/enum-values.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestEnumerationWasIntroduced = defineCheck({
  id: 'request-enumeration-was-introduced',
  on: 'requestSchema',
  find: valuesIntroduced,
  judge: () => narrowedRequest,
  say: (subject, { value }) => `${subject} was limited to ${value}`,
  advice: 'Send only a listed value.',
});
