// An answer always has a further header.
import { defineCheck } from '../check.ts';
import { addedAsRequired } from '../facts/required.ts';

export const responseHeaderWasAddedAsRequired = defineCheck({
  id: 'response-header-was-added-as-required',
  on: 'responseHeader',
  find: addedAsRequired,
  judge: () => ({ clients: 'compatible', servers: 'breaking' }),
  say: (subject) => `Required ${subject} was added`,
  advice: 'A server must answer the header.',
});
