// A request may no longer have a property, or it means nothing.
import { defineCheck } from '../check.ts';
import { propertyRemoved } from '../facts/properties.ts';

export const requestPropertyWasRemoved = defineCheck({
  id: 'request-property-was-removed',
  on: 'requestProperty',
  find: propertyRemoved,
  judge: ({ closed }) => ({ clients: closed.revision ? 'breaking' : 'risky', servers: 'compatible' }),
  say: (subject) => `Property ${subject} was removed`,
  advice: 'Stop sending the property.',
});
