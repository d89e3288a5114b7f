// An answer is no longer of one of its alternatives.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseAlternativeWasRemoved = defineCheck({
  id: 'response-alternative-was-removed',
  on: 'responseAlternative',
  find: removed,
  judge: () => narrowedAnswer,
  say: (subject) => `An alternative was removed from ${subject}`,
  advice: 'A server must answer one of the alternatives that are left.',
});
