// Alternatives (`oneOf` and `anyOf`), and the discriminator between them.
import { defineCheck } from '../check.ts';
import { choiceIntroduced, choiceLifted } from '../facts/choices.ts';
import { type DiscriminatorFact, discriminatorChanged } from '../facts/discriminators.ts';
import { added, removed } from '../facts/presence.ts';
import { narrowedAnswer, narrowedRequest, undecided, widenedAnswer, widenedRequest } from '../verdict.ts';

const says = {
  added: (subject: string) => `An alternative was added to ${subject}`,
  removed: (subject: string) => `An alternative was removed from ${subject}`,
  limited: (subject: string) => `${subject} was limited to one of several alternatives`,
  lifted: (subject: string) => `${subject} is no longer limited to one of several alternatives`,
  discriminator: (subject: string, { was, is }: DiscriminatorFact) =>
    `The discriminator of ${subject} was changed: ${was} before, ${is} now`,
};

export const alternatives = [
  defineCheck({
    id: 'request-alternative-was-added',
    on: 'requestAlternative',
    about: ['request', 'alternatives', 'alternative', 'added'],
    find: added,
    judge: widenedRequest,
    say: says.added,
    example: 'An alternative was added to the request body',
    advice: 'A server must accept the alternative.',
  }),
  defineCheck({
    id: 'response-alternative-was-added',
    on: 'responseAlternative',
    about: ['response', 'alternatives', 'alternative', 'added'],
    find: added,
    judge: widenedAnswer,
    say: says.added,
    example: 'An alternative was added to the answer',
    advice: 'Make clients accept the alternative.',
  }),
  defineCheck({
    id: 'request-alternative-was-removed',
    on: 'requestAlternative',
    about: ['request', 'alternatives', 'alternative', 'removed'],
    find: removed,
    judge: narrowedRequest,
    say: says.removed,
    example: 'An alternative was removed from the request body',
    advice: 'Send one of the remaining alternatives.',
  }),
  defineCheck({
    id: 'response-alternative-was-removed',
    on: 'responseAlternative',
    about: ['response', 'alternatives', 'alternative', 'removed'],
    find: removed,
    judge: narrowedAnswer,
    say: says.removed,
    example: 'An alternative was removed from the answer',
    advice: 'A server must send one of the remaining alternatives.',
  }),
  defineCheck({
    id: 'request-choice-was-introduced',
    on: 'requestSchema',
    about: ['request', 'alternatives', 'choice', 'added'],
    find: choiceIntroduced,
    judge: narrowedRequest,
    say: says.limited,
    example: 'The request body was limited to one of several alternatives',
    advice: 'Check that what clients send fits one of the alternatives.',
  }),
  defineCheck({
    id: 'response-choice-was-introduced',
    on: 'responseSchema',
    about: ['response', 'alternatives', 'choice', 'added'],
    find: choiceIntroduced,
    judge: narrowedAnswer,
    say: says.limited,
    example: 'The answer was limited to one of several alternatives',
    advice: 'A server must send one of the alternatives.',
  }),
  defineCheck({
    id: 'request-choice-was-lifted',
    on: 'requestSchema',
    about: ['request', 'alternatives', 'choice', 'removed'],
    find: choiceLifted,
    judge: widenedRequest,
    say: says.lifted,
    example: 'The request body is no longer limited to one of several alternatives',
    advice: 'A server must accept values that fit none of the old alternatives.',
  }),
  defineCheck({
    id: 'response-choice-was-lifted',
    on: 'responseSchema',
    about: ['response', 'alternatives', 'choice', 'removed'],
    find: choiceLifted,
    judge: widenedAnswer,
    say: says.lifted,
    example: 'The answer is no longer limited to one of several alternatives',
    advice: 'Make clients accept values that fit none of the old alternatives.',
  }),
  defineCheck({
    id: 'request-discriminator-was-changed',
    on: 'requestChoice',
    about: ['request', 'alternatives', 'discriminator', 'changed'],
    find: discriminatorChanged,
    judge: undecided,
    say: says.discriminator,
    example: 'The discriminator of the request body was changed: `kind` before, `sort` now',
    advice: 'Send the property and the values of the new discriminator.',
  }),
  defineCheck({
    id: 'response-discriminator-was-changed',
    on: 'responseChoice',
    about: ['response', 'alternatives', 'discriminator', 'changed'],
    find: discriminatorChanged,
    judge: undecided,
    say: says.discriminator,
    example: 'The discriminator of the answer was changed: `kind` before, `sort` now',
    advice: 'Read the property and the values of the new discriminator.',
  }),
];
