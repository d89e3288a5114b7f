// An answer may have a further property.
import { defineCheck } from '../check.ts';
import { optionalPropertyAdded } from '../facts/properties.ts';
import { harmless, newValuesInAnswer } from '../verdict.ts';

export const responsePropertyWasAdded = defineCheck({
  id: 'response-property-was-added',
  on: 'responseProperty',
  find: optionalPropertyAdded,
  judge: ({ closed }) => (closed.base ? newValuesInAnswer : harmless),
  say: (subject) => `Property ${subject} was added`,
  advice: 'See that clients ignore properties they do not know.',
});
