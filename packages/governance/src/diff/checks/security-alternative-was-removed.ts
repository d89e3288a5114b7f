// A way to identify oneself is no longer taken.
import { defineCheck } from '../check.ts';
import { securityAlternativesRemoved } from '../facts/security.ts';

export const securityAlternativeWasRemoved = defineCheck({
  id: 'security-alternative-was-removed',
  on: 'operation',
  find: securityAlternativesRemoved,
  judge: () => ({ clients: 'breaking', servers: 'risky' }),
  say: (_subject, { name }) => `A call with ${name} was no longer allowed`,
  advice: 'Identify clients in one of the ways that are left; an old server lets in who must stay out.',
});
