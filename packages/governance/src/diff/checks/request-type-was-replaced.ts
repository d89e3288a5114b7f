// A request must be of another type than before.
import { defineCheck } from '../check.ts';
import { typesReplaced } from '../facts/types.ts';
import { replaced } from '../verdict.ts';

export const requestTypeWasReplaced = defineCheck({
  id: 'request-type-was-replaced',
  on: 'requestSchema',
  find: typesReplaced,
  judge: () => replaced,
  say: (subject, { was, is }) => `${subject} was ${was} and became ${is}`,
  advice: 'Send the type of the release that is spoken to.',
});
