// An operation no longer answers one of its errors.
import { defineCheck } from '../check.ts';
import { errorRemoved, showStatus } from '../facts/statuses.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseErrorWasRemoved = defineCheck({
  id: 'response-error-was-removed',
  on: 'response',
  find: errorRemoved,
  judge: () => narrowedAnswer,
  say: (_subject, { thing }) => `The error ${showStatus(thing)} was removed`,
  advice: 'A server must stop answering the status.',
});
