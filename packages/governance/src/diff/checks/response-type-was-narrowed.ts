// An answer is no longer of a type it could be of.
import { defineCheck } from '../check.ts';
import { typesNarrowed } from '../facts/types.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseTypeWasNarrowed = defineCheck({
  id: 'response-type-was-narrowed',
  on: 'responseSchema',
  find: typesNarrowed,
  judge: () => narrowedAnswer,
  say: (subject, { was, is }) => `${subject} was ${was} and became ${is}`,
  advice: 'Nothing to do for clients; a server must stop answering the other types.',
});
