// Alternatives (`oneOf` and `anyOf`), and the discriminator between them.
import { mirrored } from '../checking/mirrored.ts';
import { narrowed, replaced, widened, widenedValues } from '../checking/verdict.ts';
import {
  choiceIntroduced,
  choiceLifted,
  choiceMadeExclusive,
  choiceMadeInclusive,
} from '../facts/choices.ts';
import {
  discriminatorChanged,
  isLostDiscriminator,
  isNewDiscriminator,
  mappingAdded,
  mappingMoved,
  mappingRemoved,
  noDiscriminator,
} from '../facts/discriminators.ts';
import { added, removed } from '../facts/presence.ts';

export const alternatives = [
  ...mirrored({
    id: 'alternative-was-added',
    on: 'Alternative',
    about: ['alternatives', 'alternative', 'added'],
    find: added,
    judge: widened,
    say: (subject) => `An alternative was added to ${subject}`,
    example: 'An alternative was added to the request body',
    advice: {
      request: 'A server must accept the alternative.',
      response: 'Make clients accept the alternative.',
    },
  }),
  ...mirrored({
    id: 'alternative-was-removed',
    on: 'Alternative',
    about: ['alternatives', 'alternative', 'removed'],
    find: removed,
    judge: narrowed,
    say: (subject) => `An alternative was removed from ${subject}`,
    example: 'An alternative was removed from the request body',
    advice: {
      request: 'Send one of the remaining alternatives.',
      response: 'A server must send one of the remaining alternatives.',
    },
  }),
  ...mirrored({
    id: 'choice-was-introduced',
    on: 'Schema',
    about: ['alternatives', 'choice', 'added'],
    find: choiceIntroduced,
    judge: narrowed,
    say: (subject) => `${subject} was limited to one of several alternatives`,
    example: 'The request body was limited to one of several alternatives',
    advice: {
      request: 'Check that the values of clients match one of the alternatives.',
      response: 'A server must send one of the alternatives.',
    },
  }),
  ...mirrored({
    id: 'choice-was-lifted',
    on: 'Schema',
    about: ['alternatives', 'choice', 'removed'],
    find: choiceLifted,
    judge: widened,
    say: (subject) => `${subject} is no longer limited to one of several alternatives`,
    example: 'The request body is no longer limited to one of several alternatives',
    advice: {
      request: 'A server must accept values that match none of the old alternatives.',
      response: 'Make clients accept values that match none of the old alternatives.',
    },
  }),
  ...mirrored({
    id: 'choice-became-exclusive',
    on: 'Choice',
    about: ['alternatives', 'exclusivity', 'narrowed'],
    find: choiceMadeExclusive,
    judge: narrowed,
    say: (subject) => `${subject} must match exactly one of its alternatives`,
    example: 'The request body must match exactly one of its alternatives',
    advice: {
      request: 'Send values that match only one alternative.',
      response: 'A server must send values that match only one alternative.',
    },
  }),
  ...mirrored({
    id: 'choice-became-inclusive',
    on: 'Choice',
    about: ['alternatives', 'exclusivity', 'widened'],
    find: choiceMadeInclusive,
    judge: widenedValues,
    say: (subject) => `${subject} may match several of its alternatives`,
    example: 'The request body may match several of its alternatives',
    advice: {
      request: 'A server must accept values that match several alternatives.',
      response: 'Check that clients read values that match several alternatives.',
    },
  }),
  ...mirrored({
    id: 'discriminator-was-changed',
    on: 'Choice',
    about: ['alternatives', 'discriminator', 'changed'],
    find: discriminatorChanged,
    judge: {
      request: {
        clients: { where: isLostDiscriminator, is: 'compatible', otherwise: 'risky' },
        servers: { where: isNewDiscriminator, is: 'compatible', otherwise: 'risky' },
      },
      response: {
        clients: { where: isNewDiscriminator, is: 'compatible', otherwise: 'risky' },
        servers: { where: isLostDiscriminator, is: 'compatible', otherwise: 'risky' },
      },
    },
    say: (subject, { was, is }) => {
      if (was === noDiscriminator) return `A discriminator was added to ${subject}: ${is}`;
      if (is === noDiscriminator) return `The discriminator of ${subject} was removed: ${was}`;
      return `The discriminator of ${subject} was changed: ${was} before, ${is} now`;
    },
    example: 'The discriminator of the request body was changed: `kind` before, `sort` now',
    advice: {
      request: 'Check by which property a server selects the alternative.',
      response: 'Check by which property clients select the alternative.',
    },
  }),
  ...mirrored({
    id: 'mapping-was-added',
    on: 'Choice',
    about: ['alternatives', 'mapping', 'added'],
    find: mappingAdded,
    judge: widenedValues,
    say: (subject, { value }) => `The value \`${value}\` was added to the discriminator of ${subject}`,
    show: ({ value }) => ({ note: `whose body is marked \`${value}\`` }),
    example: 'The value `tom` was added to the discriminator of the request body',
    advice: { request: 'A server must accept the value.', response: 'Make clients tolerate unknown values.' },
  }),
  ...mirrored({
    id: 'mapping-was-removed',
    on: 'Choice',
    about: ['alternatives', 'mapping', 'removed'],
    find: mappingRemoved,
    judge: narrowed,
    say: (subject, { value }) => `The value \`${value}\` of the discriminator of ${subject} was removed`,
    show: ({ value }) => ({ note: `whose body is marked \`${value}\`` }),
    example: 'The value `tom` of the discriminator of the request body was removed',
    advice: { request: 'Send another value.', response: 'A server must stop sending the value.' },
  }),
  ...mirrored({
    id: 'mapping-was-moved',
    on: 'Choice',
    about: ['alternatives', 'mapping', 'moved'],
    find: mappingMoved,
    judge: replaced,
    say: (subject, { value }) =>
      `The value \`${value}\` of the discriminator of ${subject} was moved to another schema`,
    show: ({ value }) => ({ note: `whose body is marked \`${value}\`` }),
    example: 'The value `tom` of the discriminator of the request body was moved to another schema',
    advice: {
      request: 'Send the value of the intended schema.',
      response: 'Interpret the value as in the called release.',
    },
  }),
];
