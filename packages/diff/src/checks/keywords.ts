// Keywords of JSON Schema 2020-12 that contain schemas, keywords unknown to all checks, and changes that only
// an example shows.
import { defineCheck } from '../checking/check.ts';
import type { Judgement } from '../checking/judge.ts';
import { narrowedAnswer, narrowedRequest, widenedRequest } from '../checking/verdict.ts';
import {
  constrainsWithSchema,
  demandsPresence,
  describesContent,
  type KeywordFact,
  keywordsThat,
  wholesThat,
} from '../facts/keywords.ts';
import type { Both } from '../match/match.ts';

/** The sentences of the keywords that do not say by themselves what they admit. */
const ownWords: Readonly<Record<string, Both<string>>> = {
  false: { base: 'is no longer forbidden', revision: 'was forbidden' },
  additionalProperties: {
    base: 'no longer refuses in one part what another part describes',
    revision: 'refuses in one part what another part describes',
  },
  required: {
    base: 'no longer requires a property that it refuses',
    revision: 'requires a property that it refuses',
  },
};

function saysOwn(subject: string, keyword: string, side: keyof Both<unknown>): string | undefined {
  const words = Object.hasOwn(ownWords, keyword) ? ownWords[keyword] : undefined;
  return words && `${subject} ${words[side]}`;
}

const says = {
  narrowed: (subject: string, { keyword }: KeywordFact) =>
    saysOwn(subject, keyword, 'revision') ?? `\`${keyword}\` of ${subject} admits less than before`,
  widened: (subject: string, { keyword }: KeywordFact) =>
    saysOwn(subject, keyword, 'base') ?? `\`${keyword}\` of ${subject} admits more than before`,
  changed: (subject: string, { keyword }: KeywordFact) => `\`${keyword}\` of ${subject} was changed`,
};

const saysOfWhole = {
  narrowed: (subject: string) =>
    `some values of ${subject} are no longer allowed, for a reason that no check names`,
  widened: (subject: string) =>
    `some values of ${subject} are newly allowed, for a reason that no check names`,
};

const unlessContent: Judgement<KeywordFact> = { where: describesContent, is: 'risky', otherwise: 'breaking' };

const ifConstrained: Judgement<KeywordFact> = {
  where: constrainsWithSchema,
  is: 'breaking',
  otherwise: 'risky',
};

export const keywords = [
  defineCheck({
    id: 'request-keyword-was-narrowed',
    on: 'requestKeyword',
    about: ['request', 'keywords', 'other keyword', 'narrowed'],
    find: keywordsThat('narrowed'),
    judge: { clients: unlessContent, servers: 'compatible' },
    say: says.narrowed,
    example: '`not` of the request body admits less than before',
    advice: 'Check the values of clients against the keyword.',
  }),
  defineCheck({
    id: 'response-keyword-was-narrowed',
    on: 'responseKeyword',
    about: ['response', 'keywords', 'other keyword', 'narrowed'],
    find: keywordsThat('narrowed'),
    judge: { clients: 'compatible', servers: unlessContent },
    say: says.narrowed,
    example: '`not` of the answer admits less than before',
    advice: 'A server must keep to the keyword.',
  }),
  defineCheck({
    id: 'request-keyword-was-widened',
    on: 'requestKeyword',
    about: ['request', 'keywords', 'other keyword', 'widened'],
    find: keywordsThat('widened'),
    judge: { clients: 'compatible', servers: unlessContent },
    say: says.widened,
    example: '`not` of the request body admits more than before',
    advice: 'A server must accept the further values.',
  }),
  defineCheck({
    id: 'response-keyword-was-widened',
    on: 'responseKeyword',
    about: ['response', 'keywords', 'other keyword', 'widened'],
    find: keywordsThat('widened'),
    judge: { clients: { where: demandsPresence, is: 'breaking', otherwise: 'risky' }, servers: 'compatible' },
    say: says.widened,
    example: '`not` of the answer admits more than before',
    advice: 'Check that clients accept the further values.',
  }),
  defineCheck({
    id: 'request-keyword-was-changed',
    on: 'requestKeyword',
    about: ['request', 'keywords', 'other keyword', 'changed'],
    find: keywordsThat('changed'),
    judge: { clients: ifConstrained, servers: ifConstrained },
    say: says.changed,
    example: '`not` of the request body was changed',
    advice: 'Compare both versions: the keyword loses some values and gains others, or no check covers it.',
  }),
  defineCheck({
    id: 'response-keyword-was-changed',
    on: 'responseKeyword',
    about: ['response', 'keywords', 'other keyword', 'changed'],
    find: keywordsThat('changed'),
    judge: {
      clients: { where: demandsPresence, is: 'breaking', otherwise: 'risky' },
      servers: ifConstrained,
    },
    say: says.changed,
    example: '`not` of the answer was changed',
    advice: 'Compare both versions: the keyword loses some values and gains others, or no check covers it.',
  }),
  defineCheck({
    id: 'request-values-were-narrowed',
    on: 'requestWhole',
    about: ['request', 'keywords', 'whole', 'narrowed'],
    find: wholesThat('narrowed'),
    judge: narrowedRequest,
    say: saysOfWhole.narrowed,
    example: 'Some values of the request body are no longer allowed, for a reason that no check names',
    advice: 'Compare the schemas with the example, and stop sending such values.',
  }),
  defineCheck({
    id: 'response-values-were-narrowed',
    on: 'responseWhole',
    about: ['response', 'keywords', 'whole', 'narrowed'],
    find: wholesThat('narrowed'),
    judge: narrowedAnswer,
    say: saysOfWhole.narrowed,
    example: 'Some values of the answer are no longer allowed, for a reason that no check names',
    advice: 'Compare the schemas with the example; a server must stop answering such values.',
  }),
  defineCheck({
    id: 'request-values-were-widened',
    on: 'requestWhole',
    about: ['request', 'keywords', 'whole', 'widened'],
    find: wholesThat('widened'),
    judge: widenedRequest,
    say: saysOfWhole.widened,
    example: 'Some values of the request body are newly allowed, for a reason that no check names',
    advice: 'Compare the schemas with the example; a server must accept such values.',
  }),
  defineCheck({
    id: 'response-values-were-widened',
    on: 'responseWhole',
    about: ['response', 'keywords', 'whole', 'widened'],
    find: wholesThat('widened'),
    judge: { clients: 'breaking', servers: 'compatible' },
    say: saysOfWhole.widened,
    example: 'Some values of the answer are newly allowed, for a reason that no check names',
    advice: 'Compare the schemas with the example, and check that clients accept such values.',
  }),
];
