// Keywords of JSON Schema 2020-12 that contain schemas, keywords unknown to all checks, and changes that only
// an example shows.

import type { Judgement } from '../checking/judge.ts';
import { mirrored } from '../checking/mirrored.ts';
import { narrowed, widenedRequest } from '../checking/verdict.ts';
import {
  constrainsWithSchema,
  demandsPresence,
  describesContent,
  type KeywordFact,
  keywordsThat,
  wholesThat,
} from '../facts/keywords.ts';
import type { Both, Edition } from '../match/match.ts';

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

function saysOwn(subject: string, keyword: string, side: Edition): string | undefined {
  const words = Object.hasOwn(ownWords, keyword) ? ownWords[keyword] : undefined;
  return words && `${subject} ${words[side]}`;
}

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
  ...mirrored({
    id: 'keyword-was-narrowed',
    on: 'Keyword',
    about: ['keywords', 'other keyword', 'narrowed'],
    find: keywordsThat('narrowed'),
    judge: {
      request: { clients: unlessContent, servers: 'compatible' },
      response: { clients: 'compatible', servers: unlessContent },
    },
    say: (subject, { keyword }) =>
      saysOwn(subject, keyword, 'revision') ?? `\`${keyword}\` of ${subject} admits less than before`,
    example: '`not` of the request body admits less than before',
    advice: {
      request: 'Check the values of clients against the keyword.',
      response: 'A server must keep to the keyword.',
    },
  }),
  ...mirrored({
    id: 'keyword-was-widened',
    on: 'Keyword',
    about: ['keywords', 'other keyword', 'widened'],
    find: keywordsThat('widened'),
    judge: {
      request: { clients: 'compatible', servers: unlessContent },
      response: {
        clients: { where: demandsPresence, is: 'breaking', otherwise: 'risky' },
        servers: 'compatible',
      },
    },
    say: (subject, { keyword }) =>
      saysOwn(subject, keyword, 'base') ?? `\`${keyword}\` of ${subject} admits more than before`,
    example: '`not` of the request body admits more than before',
    advice: {
      request: 'A server must accept the further values.',
      response: 'Check that clients accept the further values.',
    },
  }),
  ...mirrored({
    id: 'keyword-was-changed',
    on: 'Keyword',
    about: ['keywords', 'other keyword', 'changed'],
    find: keywordsThat('changed'),
    judge: {
      request: { clients: ifConstrained, servers: ifConstrained },
      response: {
        clients: { where: demandsPresence, is: 'breaking', otherwise: 'risky' },
        servers: ifConstrained,
      },
    },
    say: (subject, { keyword }) => `\`${keyword}\` of ${subject} was changed`,
    example: '`not` of the request body was changed',
    advice: 'Compare both versions: the keyword loses some values and gains others, or no check covers it.',
  }),
  ...mirrored({
    id: 'values-were-narrowed',
    on: 'Whole',
    about: ['keywords', 'whole', 'narrowed'],
    find: wholesThat('narrowed'),
    judge: narrowed,
    say: saysOfWhole.narrowed,
    example: 'Some values of the request body are no longer allowed, for a reason that no check names',
    advice: {
      request: 'Compare the schemas with the example, and stop sending such values.',
      response: 'Compare the schemas with the example; a server must stop answering such values.',
    },
  }),
  ...mirrored({
    id: 'values-were-widened',
    on: 'Whole',
    about: ['keywords', 'whole', 'widened'],
    find: wholesThat('widened'),
    judge: { request: widenedRequest, response: { clients: 'breaking', servers: 'compatible' } },
    say: saysOfWhole.widened,
    example: 'Some values of the request body are newly allowed, for a reason that no check names',
    advice: {
      request: 'Compare the schemas with the example; a server must accept such values.',
      response: 'Compare the schemas with the example, and check that clients accept such values.',
    },
  }),
];
