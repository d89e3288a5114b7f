// An answer no longer has a property.
import { defineCheck } from '../check.ts';
import { propertyRemoved } from '../facts/properties.ts';

export const responsePropertyWasRemoved = defineCheck({
  id: 'response-property-was-removed',
  on: 'responseProperty',
  find: propertyRemoved,
  judge: ({ thing, closed }) => ({
    clients: thing.required ? 'breaking' : 'risky',
    servers: closed.revision ? 'breaking' : 'compatible',
  }),
  say: (subject) => `Property ${subject} was removed`,
  advice: 'Do without the property.',
});
