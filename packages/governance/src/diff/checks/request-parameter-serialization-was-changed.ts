// A parameter is written as text in another way.
import { defineCheck } from '../check.ts';
import { parameterReserialized } from '../facts/parameters.ts';
import { replaced } from '../verdict.ts';

export const requestParameterSerializationWasChanged = defineCheck({
  id: 'request-parameter-serialization-was-changed',
  on: 'parameter',
  find: parameterReserialized,
  judge: () => replaced,
  say: (subject, { base, revision }) =>
    `The ${subject} was written as ${base.serialization} and became ${revision.serialization}`,
  advice: 'Write the parameter as the release that is spoken to reads it.',
});
