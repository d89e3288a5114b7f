// A request may fit a further alternative.
import { defineCheck } from '../check.ts';
import { added } from '../facts/presence.ts';
import { widenedRequest } from '../verdict.ts';

export const requestAlternativeWasAdded = defineCheck({
  id: 'request-alternative-was-added',
  on: 'requestAlternative',
  find: added,
  judge: () => widenedRequest,
  say: (subject) => `An alternative was added to ${subject}`,
  advice: 'A server must accept the alternative.',
});
