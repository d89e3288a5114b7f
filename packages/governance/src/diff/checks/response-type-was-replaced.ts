// An answer is of another type than before.
import { defineCheck } from '../check.ts';
import { typesReplaced } from '../facts/types.ts';
import { replaced } from '../verdict.ts';

export const responseTypeWasReplaced = defineCheck({
  id: 'response-type-was-replaced',
  on: 'responseSchema',
  find: typesReplaced,
  judge: () => replaced,
  say: (subject, { was, is }) => `${subject} was ${was} and became ${is}`,
  advice: 'Read the type of the release that answers.',
});
