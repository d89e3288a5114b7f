// An answer may be of a further alternative.
import { defineCheck } from '../check.ts';
import { added } from '../facts/presence.ts';
import { widenedAnswer } from '../verdict.ts';

export const responseAlternativeWasAdded = defineCheck({
  id: 'response-alternative-was-added',
  on: 'responseAlternative',
  find: added,
  judge: () => widenedAnswer,
  say: (subject) => `An alternative was added to ${subject}`,
  advice: 'Make clients read the alternative.',
});
