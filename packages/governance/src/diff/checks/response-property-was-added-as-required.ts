// An answer always has a further property.
import { defineCheck } from '../check.ts';
import { requiredPropertyAdded } from '../facts/properties.ts';

export const responsePropertyWasAddedAsRequired = defineCheck({
  id: 'response-property-was-added-as-required',
  on: 'responseProperty',
  find: requiredPropertyAdded,
  judge: ({ closed }) => ({ clients: closed.base ? 'risky' : 'compatible', servers: 'breaking' }),
  say: (subject) => `Property ${subject} was added and is required`,
  advice: 'A server must answer the property.',
});
