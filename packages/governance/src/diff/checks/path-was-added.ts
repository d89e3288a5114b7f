// There is a path that did not exist.
import { defineCheck } from '../check.ts';
import { added } from '../facts/presence.ts';
import { widenedRequest } from '../verdict.ts';

export const pathWasAdded = defineCheck({
  id: 'path-was-added',
  on: 'path',
  find: added,
  judge: () => widenedRequest,
  say: (subject) => `The ${subject} was added`,
  advice: 'A server must serve the path.',
});
