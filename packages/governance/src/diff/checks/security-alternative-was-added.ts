// There is a further way to identify oneself.
import { defineCheck } from '../check.ts';
import { securityAlternativesAdded } from '../facts/security.ts';
import { widenedRequest } from '../verdict.ts';

export const securityAlternativeWasAdded = defineCheck({
  id: 'security-alternative-was-added',
  on: 'operation',
  find: securityAlternativesAdded,
  judge: () => widenedRequest,
  say: (_subject, { name }) => `A call with ${name} was allowed`,
  advice: 'A server must accept it.',
});
