// An operation may answer a further error identifier.
import { defineCheck } from '../check.ts';
import { errorIdsAdded } from '../facts/error-ids.ts';
import { newValuesInAnswer } from '../verdict.ts';

export const errorIdWasAdded = defineCheck({
  id: 'error-id-was-added',
  on: 'operation',
  find: errorIdsAdded,
  judge: () => newValuesInAnswer,
  say: (_subject, { errorId, is }) => `\`${errorId}\` was added to the errors with status ${is}`,
  advice: 'Give clients a way for identifiers they do not know.',
});
