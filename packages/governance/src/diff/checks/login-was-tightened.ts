// Somebody who was logged in is not enough any more.
import { defineCheck } from '../check.ts';
import { loginTightened } from '../facts/luna-keywords.ts';

export const loginWasTightened = defineCheck({
  id: 'login-was-tightened',
  on: 'operation',
  find: loginTightened,
  judge: () => ({ clients: 'breaking', servers: 'risky' }),
  say: (_subject, { was, is }) => `The login that is needed was tightened from ${was} to ${is}`,
  advice: 'Log in as the role that is needed; an old server answers without it.',
});
