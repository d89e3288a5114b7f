// Schema keywords that no other check knows.
import { defineCheck } from '../check.ts';
import { foreignKeywordsChanged, type KeywordFact } from '../facts/foreign-keywords.ts';
import { undecided } from '../verdict.ts';

const says = {
  changed: (subject: string, { keyword }: KeywordFact) => `\`${keyword}\` of ${subject} was changed`,
};

export const keywords = [
  defineCheck({
    id: 'request-keyword-was-changed',
    on: 'requestSchema',
    about: ['request', 'keywords', 'other keyword', 'changed'],
    find: foreignKeywordsChanged,
    judge: undecided,
    say: says.changed,
    example: '`not` of the request body was changed',
    advice: 'Compare both versions: no check judges this keyword.',
  }),
  defineCheck({
    id: 'response-keyword-was-changed',
    on: 'responseSchema',
    about: ['response', 'keywords', 'other keyword', 'changed'],
    find: foreignKeywordsChanged,
    judge: undecided,
    say: says.changed,
    example: '`not` of the answer was changed',
    advice: 'Compare both versions: no check judges this keyword.',
  }),
];
