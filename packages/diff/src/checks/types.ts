// The types that a value may have, and whether it may be null.
import type { ChangeFact } from '../checking/check.ts';
import { mirrored } from '../checking/mirrored.ts';
import { narrowed, replaced, widened } from '../checking/verdict.ts';
import { nullAllowed, nullForbidden, typesNarrowed, typesReplaced, typesWidened } from '../facts/types.ts';

const says = {
  became: (subject: string, { was, is }: ChangeFact) =>
    `${subject} was ${was} and ${is.startsWith('of ') ? 'is now' : 'became'} ${is}`,
};

export const types = [
  ...mirrored({
    id: 'type-was-narrowed',
    on: 'Schema',
    about: ['types', 'type', 'narrowed'],
    find: typesNarrowed,
    judge: narrowed,
    say: says.became,
    example: 'The request body was string or integer and became integer',
    advice: {
      request: 'Send only the remaining types.',
      response: 'A server must stop sending the other types.',
    },
  }),
  ...mirrored({
    id: 'type-was-widened',
    on: 'Schema',
    about: ['types', 'type', 'widened'],
    find: typesWidened,
    judge: widened,
    say: says.became,
    example: 'The request body was integer and became string or integer',
    advice: {
      request: 'A server must accept the further types.',
      response: 'Make clients accept the further types before they call the new release.',
    },
  }),
  ...mirrored({
    id: 'type-was-replaced',
    on: 'Schema',
    about: ['types', 'type', 'replaced'],
    find: typesReplaced,
    judge: replaced,
    say: says.became,
    example: 'The request body was integer and became string',
    advice: {
      request: 'Send the type of the called release.',
      response: 'Read the type of the called release.',
    },
  }),
  ...mirrored({
    id: 'null-was-allowed',
    on: 'Null',
    about: ['types', 'null', 'added'],
    find: nullAllowed,
    judge: widened,
    say: (subject) => `${subject} was allowed to be null`,
    example: 'The request body was allowed to be null',
    advice: { request: 'A server must accept null.', response: 'Make clients accept null.' },
  }),
  ...mirrored({
    id: 'null-was-forbidden',
    on: 'Null',
    about: ['types', 'null', 'removed'],
    find: nullForbidden,
    judge: narrowed,
    say: (subject) => `${subject} was forbidden to be null`,
    example: 'The request body was forbidden to be null',
    advice: {
      request: 'Omit the value, or send one that is not null.',
      response: 'A server must omit the value, or send one that is not null.',
    },
  }),
];
