// An operation no longer answers one of its error identifiers.
import { defineCheck } from '../check.ts';
import { errorIdsRemoved } from '../facts/error-ids.ts';
import { narrowedAnswer } from '../verdict.ts';

export const errorIdWasRemoved = defineCheck({
  id: 'error-id-was-removed',
  on: 'operation',
  find: errorIdsRemoved,
  judge: () => narrowedAnswer,
  say: (_subject, { errorId, was }) => `\`${errorId}\` was removed from the errors with status ${was}`,
  advice: 'A server must stop answering the identifier.',
});
