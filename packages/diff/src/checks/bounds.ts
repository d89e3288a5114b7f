// Bounds of numbers, texts, lists and objects: minimum and its like, `multipleOf` and `uniqueItems`.
import { mirrored } from '../checking/mirrored.ts';
import { narrowed, replaced, widenedValues } from '../checking/verdict.ts';
import {
  boundsLoosened,
  boundsTightened,
  stepLoosened,
  stepReplaced,
  stepTightened,
  uniqueItemsDemanded,
  uniqueItemsLifted,
} from '../facts/bounds.ts';

export const bounds = [
  ...mirrored({
    id: 'bound-was-tightened',
    on: 'Schema',
    about: ['bounds', 'bound', 'narrowed'],
    find: boundsTightened,
    judge: narrowed,
    say: (subject, { keyword, was, is }) => `\`${keyword}\` of ${subject} was tightened from ${was} to ${is}`,
    example: '`maximum` of the request body was tightened from 20 to 10',
    advice: {
      request: 'Check the values of clients against the new bound.',
      response: 'A server must keep within the new bound.',
    },
  }),
  ...mirrored({
    id: 'bound-was-loosened',
    on: 'Schema',
    about: ['bounds', 'bound', 'widened'],
    find: boundsLoosened,
    judge: widenedValues,
    say: (subject, { keyword, was, is }) => `\`${keyword}\` of ${subject} was loosened from ${was} to ${is}`,
    example: '`maximum` of the request body was loosened from 10 to 20',
    advice: {
      request: 'A server must accept the values that the old bound refused.',
      response: 'Check that clients have room for the new values: columns, buffers, integer types.',
    },
  }),
  ...mirrored({
    id: 'step-was-tightened',
    on: 'Schema',
    about: ['bounds', 'multipleOf', 'narrowed'],
    find: stepTightened,
    judge: narrowed,
    say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was tightened from ${was} to ${is}`,
    example: '`multipleOf` of the request body was tightened from none to 2',
    advice: {
      request: 'Send only multiples of the new step.',
      response: 'A server must send only multiples of the new step.',
    },
  }),
  ...mirrored({
    id: 'step-was-loosened',
    on: 'Schema',
    about: ['bounds', 'multipleOf', 'widened'],
    find: stepLoosened,
    judge: widenedValues,
    say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was loosened from ${was} to ${is}`,
    example: '`multipleOf` of the request body was loosened from 4 to 2',
    advice: {
      request: 'A server must accept the numbers in between.',
      response: 'Check that clients can store the numbers in between.',
    },
  }),
  ...mirrored({
    id: 'step-was-replaced',
    on: 'Schema',
    about: ['bounds', 'multipleOf', 'replaced'],
    find: stepReplaced,
    judge: { request: replaced, response: { clients: 'risky', servers: 'breaking' } },
    say: (subject, { was, is }) => `\`multipleOf\` of ${subject} was replaced: ${was} before, ${is} now`,
    example: '`multipleOf` of the request body was replaced: 2 before, 3 now',
    advice: {
      request: 'Send multiples of the step of the called release.',
      response: 'Stop relying on the old step.',
    },
  }),
  ...mirrored({
    id: 'items-became-unique',
    on: 'Schema',
    about: ['bounds', 'uniqueItems', 'added'],
    find: uniqueItemsDemanded,
    judge: narrowed,
    say: (subject) => `The items of ${subject} were required to differ`,
    example: 'The items of the request body were required to differ',
    advice: { request: 'Do not repeat items.', response: 'A server must not repeat items.' },
  }),
  ...mirrored({
    id: 'items-became-repeatable',
    on: 'Schema',
    about: ['bounds', 'uniqueItems', 'removed'],
    find: uniqueItemsLifted,
    judge: widenedValues,
    say: (subject) => `The items of ${subject} were allowed to repeat`,
    example: 'The items of the request body were allowed to repeat',
    advice: {
      request: 'A server must accept repeated items.',
      response: 'Check that clients do not use the items as keys.',
    },
  }),
];
