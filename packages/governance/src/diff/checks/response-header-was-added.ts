// An answer may have a further header.
import { defineCheck } from '../check.ts';
import { addedAsOptional } from '../facts/required.ts';
import { harmless } from '../verdict.ts';

export const responseHeaderWasAdded = defineCheck({
  id: 'response-header-was-added',
  on: 'responseHeader',
  find: addedAsOptional,
  judge: () => harmless,
  say: (subject) => `Optional ${subject} was added`,
  advice: 'Nothing to do: clients ignore headers they do not know.',
});
