// A parameter of a request means nothing any more.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';

export const requestParameterWasRemoved = defineCheck({
  id: 'request-parameter-was-removed',
  on: 'parameter',
  find: removed,
  judge: () => ({ clients: 'risky', servers: 'compatible' }),
  say: (subject) => `The ${subject} was removed`,
  advice: 'Stop sending the parameter: a server may ignore or refuse it.',
});
