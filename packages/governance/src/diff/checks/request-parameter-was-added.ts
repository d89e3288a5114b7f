// A request may have a parameter that meant nothing before.
import { defineCheck } from '../check.ts';
import { addedAsOptional } from '../facts/required.ts';

export const requestParameterWasAdded = defineCheck({
  id: 'request-parameter-was-added',
  on: 'parameter',
  find: addedAsOptional,
  judge: () => ({ clients: 'compatible', servers: 'risky' }),
  say: (subject) => `Optional ${subject} was added`,
  advice: 'A server must heed the parameter.',
});
