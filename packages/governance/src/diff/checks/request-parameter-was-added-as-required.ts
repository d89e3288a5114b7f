// A request must have a parameter that meant nothing before.
import { defineCheck } from '../check.ts';
import { addedAsRequired } from '../facts/required.ts';

export const requestParameterWasAddedAsRequired = defineCheck({
  id: 'request-parameter-was-added-as-required',
  on: 'parameter',
  find: addedAsRequired,
  judge: () => ({ clients: 'breaking', servers: 'risky' }),
  say: (subject) => `Required ${subject} was added`,
  advice: 'Send the parameter.',
});
