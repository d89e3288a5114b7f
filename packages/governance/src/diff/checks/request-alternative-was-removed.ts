// A request may no longer be of one of its alternatives.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestAlternativeWasRemoved = defineCheck({
  id: 'request-alternative-was-removed',
  on: 'requestAlternative',
  find: removed,
  judge: () => narrowedRequest,
  say: (subject) => `An alternative was removed from ${subject}`,
  advice: 'Send one of the alternatives that are left.',
});
