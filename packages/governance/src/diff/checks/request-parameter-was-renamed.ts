// A parameter of the path has another name; the path itself is the same.
import { defineCheck } from '../check.ts';
import { parameterRenamed } from '../facts/parameters.ts';

export const requestParameterWasRenamed = defineCheck({
  id: 'request-parameter-was-renamed',
  on: 'parameter',
  find: parameterRenamed,
  judge: () => ({ clients: 'compatible', servers: 'compatible' }),
  say: (subject, { base }) => `The ${subject} was renamed: it was called \`${base.name}\` before`,
  advice: 'Nothing on the wire changes; generated code gets another name.',
});
