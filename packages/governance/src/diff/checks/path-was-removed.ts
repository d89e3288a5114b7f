// A path no longer exists.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import { narrowedRequest } from '../verdict.ts';

export const pathWasRemoved = defineCheck({
  id: 'path-was-removed',
  on: 'path',
  find: removed,
  judge: () => narrowedRequest,
  say: (subject) => `The ${subject} was removed`,
  advice: 'Stop calling the path.',
});
