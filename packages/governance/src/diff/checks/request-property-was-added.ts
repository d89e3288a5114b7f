// A request may have a property that it could not have, or that meant nothing.
import { defineCheck } from '../check.ts';
import { optionalPropertyAdded } from '../facts/properties.ts';
import { widenedRequest } from '../verdict.ts';

export const requestPropertyWasAdded = defineCheck({
  id: 'request-property-was-added',
  on: 'requestProperty',
  find: optionalPropertyAdded,
  judge: ({ closed }) => (closed.base ? widenedRequest : { clients: 'compatible', servers: 'risky' }),
  say: (subject) => `Property ${subject} was added`,
  advice: 'A server must accept the property.',
});
