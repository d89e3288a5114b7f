// The form of text: its format and its pattern.
import type { ChangeFact } from '../checking/check.ts';
import type { Judge } from '../checking/judge.ts';
import { mirrored } from '../checking/mirrored.ts';
import { narrowed, widenedValues } from '../checking/verdict.ts';
import { areCheckable, formatNarrowed, formatReplaced, formatWidened, isWidest } from '../facts/formats.ts';
import { isNarrower, isWider, patternAdded, patternRemoved, patternReplaced } from '../facts/patterns.ts';

/** An example shows which side breaks; without one, the change is risky. */
const formatsReplaced: Judge<ChangeFact> = {
  clients: { where: areCheckable, is: 'breaking', otherwise: 'risky' },
  servers: { where: areCheckable, is: 'breaking', otherwise: 'risky' },
};

export const text = [
  ...mirrored({
    id: 'format-was-narrowed',
    on: 'Schema',
    about: ['text', 'format', 'narrowed'],
    find: formatNarrowed,
    judge: {
      request: { clients: { where: isWidest, is: 'risky', otherwise: 'breaking' }, servers: 'compatible' },
      response: { clients: 'compatible', servers: { where: isWidest, is: 'risky', otherwise: 'breaking' } },
    },
    say: (subject, { was, is }) => `The format of ${subject} was narrowed from ${was} to ${is}`,
    example: 'The format of the request body was narrowed from none to date',
    advice: {
      request: 'Send only values of the format.',
      response: 'A server must send only values of the format.',
    },
  }),
  ...mirrored({
    id: 'format-was-widened',
    on: 'Schema',
    about: ['text', 'format', 'widened'],
    find: formatWidened,
    judge: widenedValues,
    say: (subject, { was, is }) => `The format of ${subject} was widened from ${was} to ${is}`,
    example: 'The format of the request body was widened from date to none',
    advice: {
      request: 'A server must accept the further values.',
      response: 'Check that clients can store the further values.',
    },
  }),
  ...mirrored({
    id: 'format-was-replaced',
    on: 'Schema',
    about: ['text', 'format', 'replaced'],
    find: formatReplaced,
    judge: formatsReplaced,
    say: (subject, { was, is }) => `The format of ${subject} was replaced: ${was} before, ${is} now`,
    example: 'The format of the request body was replaced: date before, date-time now',
    advice: {
      request: 'Send the format of the called release.',
      response: 'Read the format of the called release.',
    },
  }),
  ...mirrored({
    id: 'pattern-was-added',
    on: 'Schema',
    about: ['text', 'pattern', 'added'],
    find: patternAdded,
    judge: narrowed,
    say: (subject, { is }) => `A pattern was added to ${subject}: ${is}`,
    example: 'A pattern was added to the request body: `^[a-z]+$`',
    advice: {
      request: 'Check the values of clients against the pattern.',
      response: 'A server must send only text that matches the pattern.',
    },
  }),
  ...mirrored({
    id: 'pattern-was-removed',
    on: 'Schema',
    about: ['text', 'pattern', 'removed'],
    find: patternRemoved,
    judge: widenedValues,
    say: (subject, { was }) => `A pattern of ${subject} was removed: ${was}`,
    example: 'A pattern of the request body was removed: `^[a-z]+$`',
    advice: {
      request: 'A server must accept text that does not match the old pattern.',
      response: 'Check that clients do not parse the text by the old pattern.',
    },
  }),
  ...mirrored({
    id: 'pattern-was-replaced',
    on: 'Schema',
    about: ['text', 'pattern', 'replaced'],
    find: patternReplaced,
    judge: {
      request: {
        clients: { where: isWider, is: 'compatible', otherwise: 'breaking' },
        servers: { where: isNarrower, is: 'compatible', otherwise: 'breaking' },
      },
      response: {
        clients: { where: isNarrower, is: 'compatible', otherwise: 'risky' },
        servers: { where: isWider, is: 'compatible', otherwise: 'breaking' },
      },
    },
    say: (subject, { was, is }) => `The pattern of ${subject} was replaced: ${was} before, ${is} now`,
    example: 'The pattern of the request body was replaced: `^[a-z]+$` before, `^[a-z0-9]+$` now',
    advice: {
      request:
        'Compare the two patterns: text that only the old one accepts breaks clients, text that only the new one accepts breaks servers.',
      response: 'Compare the two patterns: text that only the new one accepts is new to clients.',
    },
  }),
];
