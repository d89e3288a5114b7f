// A scope is no longer needed.
import { defineCheck } from '../check.ts';
import { scopesLifted } from '../facts/security.ts';
import { widenedRequest } from '../verdict.ts';

export const securityScopeWasLifted = defineCheck({
  id: 'security-scope-was-lifted',
  on: 'operation',
  find: scopesLifted,
  judge: () => widenedRequest,
  say: (_subject, { name }) => `The scope \`${name}\` was lifted`,
  advice: 'A server must let in who lacks the scope.',
});
