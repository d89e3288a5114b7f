// Listed values, and the default of a missing value.
import { mirrored } from '../checking/mirrored.ts';
import {
  harmless,
  narrowed,
  narrowedRequest,
  undecided,
  widenedRequest,
  widenedValues,
} from '../checking/verdict.ts';
import { defaultChanged } from '../facts/defaults.ts';
import {
  extensibleValuesAdded,
  extensibleValuesRemoved,
  replacesAll,
  requestExtensibleValuesAdded,
  requestExtensibleValuesRemoved,
  requestValuesIntroduced,
  requestValuesLifted,
  type ValueFact,
  valuesAdded,
  valuesIntroduced,
  valuesLifted,
  valuesRemoved,
} from '../facts/enum-values.ts';

const says = {
  added: (subject: string, { value }: ValueFact) => `${value} was added to the values of ${subject}`,
  removed: (subject: string, { value }: ValueFact) => `${value} was removed from the values of ${subject}`,
};

export const values = [
  ...mirrored({
    id: 'enum-value-was-added',
    on: 'Schema',
    about: ['values', 'enum value', 'added'],
    find: valuesAdded,
    judge: {
      request: widenedRequest,
      response: {
        clients: { where: replacesAll, is: 'breaking', otherwise: 'risky' },
        servers: 'compatible',
      },
    },
    say: says.added,
    example: '"blue" was added to the values of the request body',
    advice: { request: 'A server must accept the value.', response: 'Make clients tolerate unknown values.' },
  }),
  ...mirrored({
    id: 'enum-value-was-removed',
    on: 'Schema',
    about: ['values', 'enum value', 'removed'],
    find: valuesRemoved,
    judge: narrowed,
    say: says.removed,
    example: '"blue" was removed from the values of the request body',
    advice: { request: 'Stop sending the value.', response: 'A server must stop sending the value.' },
  }),
  ...mirrored({
    id: 'enumeration-was-introduced',
    on: 'Schema',
    about: ['values', 'enum', 'added'],
    find: { request: requestValuesIntroduced, response: valuesIntroduced },
    judge: narrowed,
    say: (subject, { value }) => `${subject} was limited to ${value}`,
    example: 'The request body was limited to "red", "green"',
    advice: { request: 'Send only a listed value.', response: 'A server must send only a listed value.' },
  }),
  ...mirrored({
    id: 'enumeration-was-lifted',
    on: 'Schema',
    about: ['values', 'enum', 'removed'],
    find: { request: requestValuesLifted, response: valuesLifted },
    judge: widenedValues,
    say: (subject, { value }) => `${subject} is no longer limited to ${value}`,
    example: 'The request body is no longer limited to "red", "green"',
    advice: { request: 'A server must accept any value.', response: 'Make clients tolerate unknown values.' },
  }),
  ...mirrored({
    id: 'default-was-changed',
    on: 'Schema',
    about: ['values', 'default', 'changed'],
    find: defaultChanged,
    judge: undecided,
    say: (subject, { was, is }) => `The default of ${subject} was changed: ${was} before, ${is} now`,
    example: {
      request: 'The default of query parameter `limit` was changed: 10 before, 20 now',
      response: 'The default of `size` of the answer was changed: 1 before, 2 now',
    },
    advice: {
      request: 'Send the value if the old default is intended.',
      response: 'Check which value clients assume if an answer omits it.',
    },
  }),
  ...mirrored({
    id: 'extensible-value-was-added',
    on: 'Schema',
    about: ['values', 'x-extensible-enum', 'added'],
    find: { request: requestExtensibleValuesAdded, response: extensibleValuesAdded },
    judge: { request: widenedRequest, response: harmless },
    say: says.added,
    example: '"black" was added to the values of the request body',
    advice: {
      request: 'A server must accept the value.',
      response: 'Nothing to do: the contract told clients to expect unknown values.',
    },
  }),
  ...mirrored({
    id: 'extensible-value-was-removed',
    on: 'Schema',
    about: ['values', 'x-extensible-enum', 'removed'],
    find: { request: requestExtensibleValuesRemoved, response: extensibleValuesRemoved },
    judge: { request: narrowedRequest, response: harmless },
    say: says.removed,
    example: '"black" was removed from the values of the request body',
    advice: {
      request: 'Stop sending the value.',
      response: 'Nothing to do: the contract told clients to expect other values.',
    },
  }),
];
