// The form of text: its format and its pattern.
import { type ChangeFact, defineCheck } from '../checking/check.ts';
import type { Judge } from '../checking/judge.ts';
import { narrowedAnswer, narrowedRequest, newValuesInAnswer, widenedRequest } from '../checking/verdict.ts';
import { areCheckable, formatNarrowed, formatReplaced, formatWidened, isWidest } from '../facts/formats.ts';
import { isNarrower, isWider, patternAdded, patternRemoved, patternReplaced } from '../facts/patterns.ts';

const says = {
  narrowed: (subject: string, { was, is }: ChangeFact) =>
    `The format of ${subject} was narrowed from ${was} to ${is}`,
  widened: (subject: string, { was, is }: ChangeFact) =>
    `The format of ${subject} was widened from ${was} to ${is}`,
  formatReplaced: (subject: string, { was, is }: ChangeFact) =>
    `The format of ${subject} was replaced: ${was} before, ${is} now`,
  added: (subject: string, { is }: ChangeFact) => `A pattern was added to ${subject}: ${is}`,
  removed: (subject: string, { was }: ChangeFact) => `A pattern of ${subject} was removed: ${was}`,
  patternReplaced: (subject: string, { was, is }: ChangeFact) =>
    `The pattern of ${subject} was replaced: ${was} before, ${is} now`,
};

/** An example shows which side breaks; without one, the change is risky. */
const formatsReplaced: Judge<ChangeFact> = {
  clients: { where: areCheckable, is: 'breaking', otherwise: 'risky' },
  servers: { where: areCheckable, is: 'breaking', otherwise: 'risky' },
};

export const text = [
  defineCheck({
    id: 'request-format-was-narrowed',
    on: 'requestSchema',
    about: ['request', 'text', 'format', 'narrowed'],
    find: formatNarrowed,
    judge: { clients: { where: isWidest, is: 'risky', otherwise: 'breaking' }, servers: 'compatible' },
    say: says.narrowed,
    example: 'The format of the request body was narrowed from none to date',
    advice: 'Send only values of the format.',
  }),
  defineCheck({
    id: 'response-format-was-narrowed',
    on: 'responseSchema',
    about: ['response', 'text', 'format', 'narrowed'],
    find: formatNarrowed,
    judge: { clients: 'compatible', servers: { where: isWidest, is: 'risky', otherwise: 'breaking' } },
    say: says.narrowed,
    example: 'The format of the answer was narrowed from none to date',
    advice: 'A server must send only values of the format.',
  }),
  defineCheck({
    id: 'request-format-was-widened',
    on: 'requestSchema',
    about: ['request', 'text', 'format', 'widened'],
    find: formatWidened,
    judge: widenedRequest,
    say: says.widened,
    example: 'The format of the request body was widened from date to none',
    advice: 'A server must accept the further values.',
  }),
  defineCheck({
    id: 'response-format-was-widened',
    on: 'responseSchema',
    about: ['response', 'text', 'format', 'widened'],
    find: formatWidened,
    judge: newValuesInAnswer,
    say: says.widened,
    example: 'The format of the answer was widened from date to none',
    advice: 'Check that clients can store the further values.',
  }),
  defineCheck({
    id: 'request-format-was-replaced',
    on: 'requestSchema',
    about: ['request', 'text', 'format', 'replaced'],
    find: formatReplaced,
    judge: formatsReplaced,
    say: says.formatReplaced,
    example: 'The format of the request body was replaced: date before, date-time now',
    advice: 'Send the format of the called release.',
  }),
  defineCheck({
    id: 'response-format-was-replaced',
    on: 'responseSchema',
    about: ['response', 'text', 'format', 'replaced'],
    find: formatReplaced,
    judge: formatsReplaced,
    say: says.formatReplaced,
    example: 'The format of the answer was replaced: date before, date-time now',
    advice: 'Read the format of the called release.',
  }),
  defineCheck({
    id: 'request-pattern-was-added',
    on: 'requestSchema',
    about: ['request', 'text', 'pattern', 'added'],
    find: patternAdded,
    judge: narrowedRequest,
    say: says.added,
    example: 'A pattern was added to the request body: `^[a-z]+$`',
    advice: 'Check the values of clients against the pattern.',
  }),
  defineCheck({
    id: 'response-pattern-was-added',
    on: 'responseSchema',
    about: ['response', 'text', 'pattern', 'added'],
    find: patternAdded,
    judge: narrowedAnswer,
    say: says.added,
    example: 'A pattern was added to the answer: `^[a-z]+$`',
    advice: 'A server must send only text that matches the pattern.',
  }),
  defineCheck({
    id: 'request-pattern-was-removed',
    on: 'requestSchema',
    about: ['request', 'text', 'pattern', 'removed'],
    find: patternRemoved,
    judge: widenedRequest,
    say: says.removed,
    example: 'A pattern of the request body was removed: `^[a-z]+$`',
    advice: 'A server must accept text that does not match the old pattern.',
  }),
  defineCheck({
    id: 'response-pattern-was-removed',
    on: 'responseSchema',
    about: ['response', 'text', 'pattern', 'removed'],
    find: patternRemoved,
    judge: newValuesInAnswer,
    say: says.removed,
    example: 'A pattern of the answer was removed: `^[a-z]+$`',
    advice: 'Check that clients do not parse the text by the old pattern.',
  }),
  defineCheck({
    id: 'request-pattern-was-replaced',
    on: 'requestSchema',
    about: ['request', 'text', 'pattern', 'replaced'],
    find: patternReplaced,
    judge: {
      clients: { where: isWider, is: 'compatible', otherwise: 'breaking' },
      servers: { where: isNarrower, is: 'compatible', otherwise: 'breaking' },
    },
    say: says.patternReplaced,
    example: 'The pattern of the request body was replaced: `^[a-z]+$` before, `^[a-z0-9]+$` now',
    advice:
      'Compare the two patterns: text that only the old one accepts breaks clients, text that only the new one accepts breaks servers.',
  }),
  defineCheck({
    id: 'response-pattern-was-replaced',
    on: 'responseSchema',
    about: ['response', 'text', 'pattern', 'replaced'],
    find: patternReplaced,
    judge: {
      clients: { where: isNarrower, is: 'compatible', otherwise: 'risky' },
      servers: { where: isWider, is: 'compatible', otherwise: 'breaking' },
    },
    say: says.patternReplaced,
    example: 'The pattern of the answer was replaced: `^[a-z]+$` before, `^[a-z0-9]+$` now',
    advice: 'Compare the two patterns: text that only the new one accepts is new to clients.',
  }),
];
