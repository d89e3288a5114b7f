// There is an operation that did not exist on its path.
import { defineCheck } from '../check.ts';
import { added } from '../facts/presence.ts';
import { widenedRequest } from '../verdict.ts';

export const operationWasAdded = defineCheck({
  id: 'operation-was-added',
  on: 'operation',
  find: added,
  judge: () => widenedRequest,
  say: (subject) => `The ${subject} was added`,
  advice: 'A server must serve the operation.',
});
