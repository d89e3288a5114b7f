// The items of a list in a request must differ from each other.
import { defineCheck } from '../check.ts';
import { uniqueItemsDemanded } from '../facts/unique-items.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestItemsBecameUnique = defineCheck({
  id: 'request-items-became-unique',
  on: 'requestSchema',
  find: uniqueItemsDemanded,
  judge: () => narrowedRequest,
  say: (subject) => `The items of ${subject} were required to differ`,
  advice: 'Do not repeat items.',
});
