// An operation may answer a further error.
import { defineCheck } from '../check.ts';
import { errorAdded, showStatus } from '../facts/statuses.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseErrorWasAdded = defineCheck({
  id: 'response-error-was-added',
  on: 'response',
  find: errorAdded,
  judge: () => newValuesInAnswer,
  say: (_subject, { thing }) => `The error ${showStatus(thing)} was added`,
  advice: 'See that clients handle every 4xx and 5xx they do not know as a failure.',
});
