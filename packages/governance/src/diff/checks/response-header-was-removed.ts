// An answer no longer has a header.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import type { HeaderView } from '../views/header-view.ts';

export const responseHeaderWasRemoved = defineCheck({
  id: 'response-header-was-removed',
  on: 'responseHeader',
  find: removed<HeaderView>,
  judge: ({ thing }) => ({ clients: thing.required ? 'breaking' : 'risky', servers: 'compatible' }),
  say: (subject) => `The ${subject} was removed`,
  advice: 'Do without the header.',
});
