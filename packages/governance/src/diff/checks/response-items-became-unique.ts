// The items of a list in an answer differ from each other.
import { defineCheck } from '../check.ts';
import { uniqueItemsDemanded } from '../facts/unique-items.ts';
import { narrowedAnswer } from '../verdict.ts';

export const responseItemsBecameUnique = defineCheck({
  id: 'response-items-became-unique',
  on: 'responseSchema',
  find: uniqueItemsDemanded,
  judge: () => narrowedAnswer,
  say: (subject) => `The items of ${subject} were required to differ`,
  advice: 'A server must not repeat items.',
});
