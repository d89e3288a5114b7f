// An operation no longer answers one of its successes.
import { defineCheck } from '../check.ts';
import { showStatus, successRemoved } from '../facts/statuses.ts';
import { replaced } from '../verdict.ts';

export const responseSuccessWasRemoved = defineCheck({
  id: 'response-success-was-removed',
  on: 'response',
  find: successRemoved,
  judge: () => replaced,
  say: (_subject, { thing }) => `The success ${showStatus(thing)} was removed`,
  advice: 'Do not wait for the status.',
});
