// An operation does without a login, or with that of a further role.
import { defineCheck } from '../check.ts';
import { loginLoosened } from '../facts/luna-keywords.ts';
import { widenedRequest } from '../verdict.ts';

export const loginWasLoosened = defineCheck({
  id: 'login-was-loosened',
  on: 'operation',
  find: loginLoosened,
  judge: () => widenedRequest,
  say: (_subject, { was, is }) => `The login that is needed was loosened from ${was} to ${is}`,
  advice: 'A server must answer with the login that is enough.',
});
