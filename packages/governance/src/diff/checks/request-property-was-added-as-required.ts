// A request must have a property that it could not have, or that meant nothing.
import { defineCheck } from '../check.ts';
import { requiredPropertyAdded } from '../facts/properties.ts';

export const requestPropertyWasAddedAsRequired = defineCheck({
  id: 'request-property-was-added-as-required',
  on: 'requestProperty',
  find: requiredPropertyAdded,
  judge: ({ closed }) => ({ clients: 'breaking', servers: closed.base ? 'breaking' : 'risky' }),
  say: (subject) => `Property ${subject} was added and is required`,
  advice: 'Send the property.',
});
