// A keyword of a request changed that no other check understands.
import { defineCheck } from '../check.ts';
import { foreignKeywordsChanged } from '../facts/foreign-keywords.ts';
import { undecided } from '../verdict.ts';

export const requestKeywordWasChanged = defineCheck({
  id: 'request-keyword-was-changed',
  on: 'requestSchema',
  find: foreignKeywordsChanged,
  judge: () => undecided,
  say: (subject, { keyword }) => `\`${keyword}\` of ${subject} was changed`,
  advice: 'Read both versions: no check decides what this keyword means.',
});
