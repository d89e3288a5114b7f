// A request no longer has a body.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';

export const requestBodyWasRemoved = defineCheck({
  id: 'request-body-was-removed',
  on: 'requestBody',
  find: removed,
  judge: () => ({ clients: 'risky', servers: 'compatible' }),
  say: () => 'The body of the request was removed',
  advice: 'Stop sending a body.',
});
