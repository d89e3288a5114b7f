// A keyword of an answer changed that no other check understands.
import { defineCheck } from '../check.ts';
import { foreignKeywordsChanged } from '../facts/foreign-keywords.ts';
import { undecided } from '../verdict.ts';

export const responseKeywordWasChanged = defineCheck({
  id: 'response-keyword-was-changed',
  on: 'responseSchema',
  find: foreignKeywordsChanged,
  judge: () => undecided,
  say: (subject, { keyword }) => `\`${keyword}\` of ${subject} was changed`,
  advice: 'Read both versions: no check decides what this keyword means.',
});
