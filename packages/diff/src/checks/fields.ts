// Parameters of a request and headers of an answer.

import { defineCheck } from '../checking/check.ts';
import { mirrored } from '../checking/mirrored.ts';
import {
  harmless,
  narrowed,
  narrowedRequest,
  replaced,
  widened,
  widenedRequest,
} from '../checking/verdict.ts';
import {
  beforeSunset,
  deprecated,
  deprecationLifted,
  saysSunset,
  sunsetChanged,
  sunsetJudge,
  unannounced,
} from '../facts/life-cycle.ts';
import {
  emptyValueAllowed,
  emptyValueForbidden,
  isDemandedNow,
  parameterMoved,
  parameterRenamed,
  reservedAllowed,
  reservedForbidden,
  wasDemanded,
  wasDemandedApart,
} from '../facts/parameters.ts';
import { removed } from '../facts/presence.ts';
import {
  addedAsOptional,
  addedAsRequired,
  becameOptional,
  becameRequired,
  wasRequired,
} from '../facts/properties.ts';
import { onlyEscapedApart, reserialized } from '../facts/serialization.ts';
import type { HeaderView, ParameterView } from '../views/parameter-view.ts';

type Field = ParameterView | HeaderView;

const fixed = 'An answer carries such values in headers only, and the name of a header is its place.';

export const fields = [
  ...mirrored({
    id: { request: 'parameter-was-added', response: 'header-was-added' },
    on: 'Field',
    about: ['fields', 'field', 'added'],
    find: addedAsOptional<Field>,
    judge: { request: { clients: 'compatible', servers: 'risky' }, response: harmless },
    say: (subject) => `Optional ${subject} was added`,
    example: {
      request: 'Optional query parameter `offset` was added',
      response: 'Optional header `X-Trace` of the answer was added',
    },
    advice: {
      request: 'A server must support the parameter.',
      response: 'Nothing to do: clients ignore unknown headers.',
    },
  }),
  ...mirrored({
    id: { request: 'parameter-was-added-as-required', response: 'header-was-added-as-required' },
    on: 'Field',
    about: ['fields', 'field', 'added as required'],
    find: addedAsRequired<Field>,
    judge: {
      request: { clients: 'breaking', servers: 'risky' },
      response: { clients: 'compatible', servers: 'breaking' },
    },
    say: (subject) => `Required ${subject} was added`,
    example: {
      request: 'Required query parameter `offset` was added',
      response: 'Required header `X-Two` of the answer was added',
    },
    advice: { request: 'Send the parameter.', response: 'A server must send the header.' },
  }),
  ...mirrored({
    id: { request: 'parameter-was-removed', response: 'header-was-removed' },
    on: 'Field',
    about: ['fields', 'field', 'removed'],
    find: removed<Field>,
    judge: {
      request: {
        clients: beforeSunset('risky'),
        servers: beforeSunset({ where: wasDemandedApart, is: 'breaking', otherwise: 'compatible' }),
      },
      response: {
        clients: unannounced({ where: wasRequired, is: 'breaking', otherwise: 'risky' }),
        servers: 'compatible',
      },
    },
    say: (subject) => `The ${subject} was removed`,
    example: {
      request: 'The query parameter `offset` was removed',
      response: 'The header `X-Trace` of the answer was removed',
    },
    advice: {
      request: 'Stop sending the parameter: a server may ignore or refuse it.',
      response: 'Stop relying on the header.',
    },
  }),
  ...mirrored({
    id: { request: 'parameter-became-required', response: 'header-became-required' },
    on: 'Field',
    about: ['fields', 'field', 'required'],
    find: becameRequired<Field>,
    judge: narrowed,
    say: (subject) => `The ${subject} became required`,
    example: {
      request: 'The query parameter `offset` became required',
      response: 'The header `X-Trace` of the answer became required',
    },
    advice: { request: 'Always send the parameter.', response: 'A server must always send the header.' },
  }),
  ...mirrored({
    id: { request: 'parameter-became-optional', response: 'header-became-optional' },
    on: 'Field',
    about: ['fields', 'field', 'optional'],
    find: becameOptional<Field>,
    judge: widened,
    say: (subject) => `The ${subject} became optional`,
    example: {
      request: 'The query parameter `offset` became optional',
      response: 'The header `X-Trace` of the answer became optional',
    },
    advice: {
      request: 'A server must accept requests without the parameter.',
      response: 'Make clients work without the header.',
    },
  }),
  ...mirrored({
    id: { request: 'parameter-was-deprecated', response: 'header-was-deprecated' },
    on: 'Field',
    about: ['fields', 'field', 'deprecated'],
    find: deprecated<Field>,
    judge: harmless,
    say: (subject) => `The ${subject} was deprecated`,
    example: {
      request: 'The query parameter `limit` was deprecated',
      response: 'The header `X-Trace` of the answer was deprecated',
    },
    advice: {
      request: 'Stop sending the parameter before it is removed.',
      response: 'Stop reading the header before it is removed.',
    },
  }),
  ...mirrored({
    id: { request: 'parameter-deprecation-was-lifted', response: 'header-deprecation-was-lifted' },
    on: 'Field',
    about: ['fields', 'deprecation', 'removed'],
    find: deprecationLifted<Field>,
    judge: harmless,
    say: (subject) => `The ${subject} is no longer deprecated`,
    example: {
      request: 'The query parameter `limit` is no longer deprecated',
      response: 'The header `X-Trace` of the answer is no longer deprecated',
    },
    advice: 'Nothing to do: it remains.',
  }),
  ...mirrored({
    id: { request: 'parameter-sunset-was-changed', response: 'header-sunset-was-changed' },
    on: 'Field',
    about: ['fields', 'x-sunset', 'changed'],
    find: sunsetChanged<Field>,
    judge: sunsetJudge,
    say: saysSunset,
    example: {
      request: 'The sunset of query parameter `limit` was changed: 2030-01-01 before, 2029-01-01 now',
      response: 'The sunset of header `X-Trace` of the answer was changed: 2030-01-01 before, 2029-01-01 now',
    },
    advice: {
      request: 'Stop sending the parameter before the date.',
      response: 'Stop reading the header before the date.',
    },
  }),
  ...mirrored({
    id: { request: 'parameter-serialization-was-changed', response: 'header-serialization-was-changed' },
    on: 'Field',
    about: ['fields', 'serialization', 'changed'],
    find: reserialized<Field>,
    judge: {
      request: {
        clients: { where: onlyEscapedApart, is: 'risky', otherwise: 'breaking' },
        servers: { where: onlyEscapedApart, is: 'risky', otherwise: 'breaking' },
      },
      response: replaced,
    },
    say: (subject, { base, revision }) =>
      `The serialization of ${subject} was changed from \`${base.serialization.text}\` to \`${revision.serialization.text}\``,
    example: {
      request: 'The serialization of query parameter `ids` was changed from `form` to `pipeDelimited`',
      response:
        'The serialization of header `Location` of the answer was changed from `simple` to `simple, exploded`',
    },
    advice: {
      request: 'Serialize the parameter in the format of the called release.',
      response: 'Parse the header in the format of the called release.',
    },
  }),
  defineCheck({
    id: 'request-reserved-characters-were-allowed',
    on: 'requestField',
    about: ['request', 'fields', 'allowReserved', 'added'],
    alone: fixed,
    find: reservedAllowed,
    judge: { clients: 'compatible', servers: 'risky' },
    say: (subject) => `Reserved characters in ${subject} no longer have to be escaped`,
    example: 'Reserved characters in query parameter `path` no longer have to be escaped',
    advice: 'A server must accept characters such as `/` as they are.',
  }),
  defineCheck({
    id: 'request-reserved-characters-were-forbidden',
    on: 'requestField',
    about: ['request', 'fields', 'allowReserved', 'removed'],
    alone: fixed,
    find: reservedForbidden,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject) => `Reserved characters in ${subject} have to be escaped`,
    example: 'Reserved characters in query parameter `path` have to be escaped',
    advice: 'Escape characters such as `/` in the value.',
  }),
  defineCheck({
    id: 'request-parameter-was-allowed-to-be-empty',
    on: 'requestField',
    about: ['request', 'fields', 'allowEmptyValue', 'added'],
    alone: fixed,
    find: emptyValueAllowed,
    judge: widenedRequest,
    say: (subject) => `The ${subject} was allowed to be empty`,
    example: 'The query parameter `limit` was allowed to be empty',
    advice: 'A server must accept the parameter without a value.',
  }),
  defineCheck({
    id: 'request-parameter-was-forbidden-to-be-empty',
    on: 'requestField',
    about: ['request', 'fields', 'allowEmptyValue', 'removed'],
    alone: fixed,
    find: emptyValueForbidden,
    judge: narrowedRequest,
    say: (subject) => `The ${subject} was forbidden to be empty`,
    example: 'The query parameter `limit` was forbidden to be empty',
    advice: 'Send a value, or omit the parameter.',
  }),
  defineCheck({
    id: 'request-parameter-was-moved',
    on: 'requestField',
    about: ['request', 'fields', 'field', 'moved'],
    alone: fixed,
    find: parameterMoved,
    judge: {
      clients: { where: isDemandedNow, is: 'breaking', otherwise: 'risky' },
      servers: { where: wasDemanded, is: 'breaking', otherwise: 'risky' },
    },
    say: (subject, { base }) => `The ${subject} was a ${base.in} parameter before`,
    example: 'The header parameter `limit` was a query parameter before',
    advice: 'Send the parameter where the called release expects it.',
  }),
  defineCheck({
    id: 'request-parameter-was-renamed',
    on: 'requestField',
    about: ['request', 'fields', 'field', 'renamed'],
    alone: fixed,
    find: parameterRenamed,
    judge: { clients: 'compatible', servers: 'compatible' },
    say: (subject, { base }) => `The ${subject} was renamed: it was called \`${base.name}\` before`,
    example: 'The path parameter `thingid` was renamed: it was called `id` before',
    advice: 'Nothing changes on the wire; generated code gets another name.',
  }),
];
