// A parameter travels in another place of the request.
import { defineCheck } from '../check.ts';
import { parameterMoved } from '../facts/parameters.ts';
import { replaced } from '../verdict.ts';

export const requestParameterWasMoved = defineCheck({
  id: 'request-parameter-was-moved',
  on: 'parameter',
  find: parameterMoved,
  judge: () => replaced,
  say: (subject, { base }) => `The ${subject} was moved there: it was a ${base.in} parameter before`,
  advice: 'Send the parameter where the release that is spoken to wants it.',
});
