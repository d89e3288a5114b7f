// A further scope is needed.
import { defineCheck } from '../check.ts';
import { scopesDemanded } from '../facts/security.ts';

export const securityScopeWasDemanded = defineCheck({
  id: 'security-scope-was-demanded',
  on: 'operation',
  find: scopesDemanded,
  judge: () => ({ clients: 'breaking', servers: 'risky' }),
  say: (_subject, { name }) => `The scope \`${name}\` was demanded`,
  advice: 'Ask for the scope; an old server lets in who must stay out.',
});
