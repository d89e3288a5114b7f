// An operation may answer a further success.
import { defineCheck } from '../check.ts';
import { showStatus, successAdded } from '../facts/statuses.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const responseSuccessWasAdded = defineCheck({
  id: 'response-success-was-added',
  on: 'response',
  find: successAdded,
  judge: () => newValuesInAnswer,
  say: (_subject, { thing }) => `The success ${showStatus(thing)} was added`,
  advice: 'See that clients take every 2xx and 3xx they do not know for what it is.',
});
