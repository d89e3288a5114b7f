// The properties of an object, and whether it may have others.
import { mirrored } from '../checking/mirrored.ts';
import { harmless, narrowed, widened, widenedValues } from '../checking/verdict.ts';
import { objectClosed, objectOpened } from '../facts/closing.ts';
import {
  beforeSunset,
  deprecated,
  deprecationLifted,
  saysSunset,
  stabilityLowered,
  stabilityRaised,
  stabilityUnknown,
  sunsetChanged,
  sunsetJudge,
  unannounced,
} from '../facts/life-cycle.ts';
import {
  becameOptional,
  becameRequired,
  isClosed,
  optionalPropertyAdded,
  type PropertyFact,
  propertyRemoved,
  requiredPropertyAdded,
  wasClosed,
  wasRequired,
} from '../facts/properties.ts';
import type { PropertyView } from '../views/property-view.ts';

function saysAdded({ hiddenBy }: PropertyFact): string {
  return hiddenBy === undefined ? 'was added' : `is no longer \`${hiddenBy}\``;
}

export const properties = [
  ...mirrored({
    id: 'property-was-added',
    on: 'Property',
    about: ['properties', 'property', 'added'],
    find: optionalPropertyAdded,
    judge: {
      request: { clients: 'compatible', servers: { where: wasClosed, is: 'breaking', otherwise: 'risky' } },
      response: {
        clients: { where: wasClosed, is: 'risky', otherwise: 'compatible' },
        servers: 'compatible',
      },
    },
    say: (subject, fact) => `Property ${subject} ${saysAdded(fact)}`,
    example: 'Property `size` of the request body was added',
    advice: {
      request: 'A server must accept the property.',
      response: 'Check that clients ignore unknown properties.',
    },
  }),
  ...mirrored({
    id: 'property-was-added-as-required',
    on: 'Property',
    about: ['properties', 'property', 'added as required'],
    find: requiredPropertyAdded,
    judge: {
      request: { clients: 'breaking', servers: { where: wasClosed, is: 'breaking', otherwise: 'risky' } },
      response: { clients: { where: wasClosed, is: 'risky', otherwise: 'compatible' }, servers: 'breaking' },
    },
    say: (subject, fact) => `Property ${subject} ${saysAdded(fact)} and is required`,
    example: 'Property `size` of the request body was added and is required',
    advice: { request: 'Send the property.', response: 'A server must send the property.' },
  }),
  ...mirrored({
    id: 'property-was-removed',
    on: 'Property',
    about: ['properties', 'property', 'removed'],
    find: propertyRemoved,
    judge: {
      request: {
        clients: unannounced({ where: isClosed, is: 'breaking', otherwise: 'risky' }),
        servers: beforeSunset({ where: wasRequired, is: 'breaking', otherwise: 'compatible' }),
      },
      response: {
        clients: unannounced({ where: wasRequired, is: 'breaking', otherwise: 'risky' }),
        servers: { where: isClosed, is: 'breaking', otherwise: 'compatible' },
      },
    },
    say: (subject, { hiddenBy }) =>
      `Property ${subject} ${hiddenBy === undefined ? 'was removed' : `became \`${hiddenBy}\``}`,
    example: 'Property `name` of the request body was removed',
    advice: { request: 'Stop sending the property.', response: 'Stop relying on the property.' },
  }),
  ...mirrored({
    id: 'property-became-required',
    on: 'Property',
    about: ['properties', 'property', 'required'],
    find: becameRequired,
    judge: narrowed,
    say: (subject) => `Property ${subject} became required`,
    example: 'Property `name` of the request body became required',
    advice: { request: 'Always send the property.', response: 'A server must always send the property.' },
  }),
  ...mirrored({
    id: 'property-became-optional',
    on: 'Property',
    about: ['properties', 'property', 'optional'],
    find: becameOptional,
    judge: widened,
    say: (subject) => `Property ${subject} became optional`,
    example: 'Property `name` of the request body became optional',
    advice: {
      request: 'A server must accept requests without the property.',
      response: 'Make clients work without the property.',
    },
  }),
  ...mirrored({
    id: 'property-was-deprecated',
    on: 'Property',
    about: ['properties', 'property', 'deprecated'],
    find: deprecated,
    judge: harmless,
    say: (subject) => `Property ${subject} was deprecated`,
    example: 'Property `name` of the request body was deprecated',
    advice: {
      request: 'Stop sending the property before it is removed.',
      response: 'Stop reading the property before it is removed.',
    },
  }),
  ...mirrored({
    id: 'property-deprecation-was-lifted',
    on: 'Property',
    about: ['properties', 'deprecation', 'removed'],
    find: deprecationLifted<PropertyView>,
    judge: harmless,
    say: (subject) => `Property ${subject} is no longer deprecated`,
    example: 'Property `name` of the request body is no longer deprecated',
    advice: 'Nothing to do: it remains.',
  }),
  ...mirrored({
    id: 'property-sunset-was-changed',
    on: 'Property',
    about: ['properties', 'x-sunset', 'changed'],
    find: sunsetChanged<PropertyView>,
    judge: sunsetJudge,
    say: (subject, fact) => saysSunset(`property ${subject}`, fact),
    example:
      'The sunset of property `name` of the request body was changed: 2030-01-01 before, 2029-01-01 now',
    advice: {
      request: 'Stop sending the property before the date.',
      response: 'Stop reading the property before the date.',
    },
  }),
  ...mirrored({
    id: 'property-stability-was-raised',
    on: 'Property',
    about: ['properties', 'x-stability-level', 'narrowed'],
    find: stabilityRaised<PropertyView>,
    judge: harmless,
    say: (subject, { was, is }) => `The stability of property ${subject} was raised from ${was} to ${is}`,
    example: 'The stability of property `name` of the request body was raised from beta to stable',
    advice: 'Nothing to do: the new release promises more.',
  }),
  ...mirrored({
    id: 'property-stability-was-lowered',
    on: 'Property',
    about: ['properties', 'x-stability-level', 'widened'],
    find: stabilityLowered<PropertyView>,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { was, is }) => `The stability of property ${subject} was lowered from ${was} to ${is}`,
    example: 'The stability of property `name` of the request body was lowered from stable to beta',
    advice: 'Expect the property to change without notice.',
  }),
  ...mirrored({
    id: 'property-stability-became-unknown',
    on: 'Property',
    about: ['properties', 'x-stability-level', 'changed'],
    find: stabilityUnknown<PropertyView>,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { was, is }) =>
      `The stability of property ${subject} became unknown: ${was} before, ${is} now, which is not a level`,
    example:
      'The stability of property `name` of the request body became unknown: stable before, solid now, which is not a level',
    advice: 'Use draft, alpha, beta or stable.',
  }),
  ...mirrored({
    id: 'object-was-closed',
    on: 'Schema',
    about: ['properties', 'additionalProperties', 'narrowed'],
    find: objectClosed,
    judge: narrowed,
    say: (subject) => `${subject} was closed to properties that it does not name`,
    example: 'The request body was closed to properties that it does not name',
    advice: { request: 'Send only named properties.', response: 'A server must send only named properties.' },
  }),
  ...mirrored({
    id: 'object-was-opened',
    on: 'Schema',
    about: ['properties', 'additionalProperties', 'widened'],
    find: objectOpened,
    judge: widenedValues,
    say: (subject) => `${subject} was opened to properties that it does not name`,
    example: 'The request body was opened to properties that it does not name',
    advice: {
      request: 'A server must accept unknown properties.',
      response: 'Check that clients ignore unknown properties.',
    },
  }),
];
