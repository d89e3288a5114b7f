// An operation no longer exists, its path does.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import { narrowedRequest } from '../verdict.ts';

export const operationWasRemoved = defineCheck({
  id: 'operation-was-removed',
  on: 'operation',
  find: removed,
  judge: () => narrowedRequest,
  say: (subject) => `The ${subject} was removed`,
  advice: 'Stop calling the operation.',
});
