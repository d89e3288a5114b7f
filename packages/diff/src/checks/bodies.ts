// Bodies and their media types.
import { codeSpan } from '@lunarest/findings';
import { defineCheck } from '../checking/check.ts';
import { mirrored } from '../checking/mirrored.ts';
import { narrowed, narrowedRequest, replaced, widenedRequest, widenedValues } from '../checking/verdict.ts';
import { encodingChanged, partsMayBeLess, partsMayBeMore } from '../facts/encodings.ts';
import { answerGainedBody, answerLostBody } from '../facts/operation-members.ts';
import { added, removed } from '../facts/presence.ts';
import { addedAsOptional, addedAsRequired, becameOptional, becameRequired } from '../facts/properties.ts';
import { narrowedToParts, widenedFromParts } from '../facts/statuses.ts';
import { versionsChanged } from '../facts/versions.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';

const optional = 'OpenAPI can make the body of a request optional, but not that of an answer.';

export const bodies = [
  defineCheck({
    id: 'request-body-was-added',
    on: 'requestBody',
    about: ['request', 'bodies', 'body', 'added'],
    find: addedAsOptional,
    judge: widenedRequest,
    say: () => 'A body was added to the request',
    example: 'A body was added to the request',
    advice: 'A server must accept the body.',
  }),
  defineCheck({
    id: 'response-body-was-added',
    on: 'response',
    about: ['response', 'bodies', 'body', 'added'],
    find: answerGainedBody,
    judge: { clients: 'risky', servers: 'breaking' },
    say: (subject) => `A body was added to ${subject}`,
    example: 'A body was added to answer 200',
    advice: 'Make clients expect a body.',
  }),
  defineCheck({
    id: 'request-body-was-removed',
    on: 'requestBody',
    about: ['request', 'bodies', 'body', 'removed'],
    find: removed,
    judge: { clients: 'risky', servers: 'compatible' },
    say: () => 'The body of the request was removed',
    example: 'The body of the request was removed',
    advice: 'Stop sending a body.',
  }),
  defineCheck({
    id: 'response-body-was-removed',
    on: 'response',
    about: ['response', 'bodies', 'body', 'removed'],
    find: answerLostBody,
    judge: replaced,
    say: (subject) => `The body of ${subject} was removed`,
    example: 'The body of answer 200 was removed',
    advice: 'Stop reading a body.',
  }),
  defineCheck({
    id: 'request-body-was-added-as-required',
    on: 'requestBody',
    about: ['request', 'bodies', 'body', 'added as required'],
    alone: optional,
    find: addedAsRequired,
    judge: replaced,
    say: () => 'A required body was added to the request',
    example: 'A required body was added to the request',
    advice: 'Send the body.',
  }),
  defineCheck({
    id: 'request-body-became-required',
    on: 'requestBody',
    about: ['request', 'bodies', 'body', 'required'],
    alone: optional,
    find: becameRequired,
    judge: narrowedRequest,
    say: () => 'The request body became required',
    example: 'The request body became required',
    advice: 'Always send the body.',
  }),
  defineCheck({
    id: 'request-body-became-optional',
    on: 'requestBody',
    about: ['request', 'bodies', 'body', 'optional'],
    alone: optional,
    find: becameOptional,
    judge: widenedRequest,
    say: () => 'The request body became optional',
    example: 'The request body became optional',
    advice: 'A server must accept requests without the body.',
  }),
  ...mirrored({
    id: 'media-type-was-added',
    on: 'MediaType',
    about: ['bodies', 'media type', 'added'],
    find: added,
    judge: { request: widenedRequest, response: { clients: 'compatible', servers: 'compatible' } },
    say: (subject) => `${subject} was added`,
    example: 'Media type `application/xml` of the request body was added',
    advice: { request: 'A server must accept the media type.', response: 'Name the media type in Accept.' },
  }),
  ...mirrored({
    id: 'media-type-was-removed',
    on: 'MediaType',
    about: ['bodies', 'media type', 'removed'],
    find: removed,
    judge: { request: narrowedRequest, response: replaced },
    say: (subject) => `${subject} was removed`,
    example: 'Media type `application/xml` of the request body was removed',
    advice: {
      request: 'Send one of the remaining media types.',
      response: 'Accept one of the remaining media types.',
    },
  }),
  ...mirrored({
    id: 'media-type-was-narrowed',
    on: 'MediaType',
    about: ['bodies', 'media type', 'narrowed'],
    find: narrowedToParts<MediaTypeView>,
    judge: narrowed,
    say: (subject, { is }) => `${subject} was narrowed to ${is}`,
    example: 'Media type `application/*` of the request body was narrowed to application/json',
    advice: {
      request: 'Send one of the remaining media types.',
      response: 'A server must stop sending the other media types.',
    },
  }),
  ...mirrored({
    id: 'media-type-was-widened',
    on: 'MediaType',
    about: ['bodies', 'media type', 'widened'],
    find: widenedFromParts<MediaTypeView>,
    judge: widenedValues,
    say: (subject, { was }) => `${subject} was widened: only ${was} before`,
    example: 'Media type `application/*` of the request body was widened: only application/json before',
    advice: {
      request: 'A server must accept the further media types.',
      response: 'Name the media types that a client reads in Accept.',
    },
  }),
  defineCheck({
    id: 'request-encoding-was-changed',
    on: 'requestMediaType',
    about: ['request', 'bodies', 'encoding', 'changed'],
    alone: 'OpenAPI gives an encoding to the bodies of requests only.',
    find: encodingChanged,
    judge: {
      clients: { where: partsMayBeMore, is: 'compatible', otherwise: 'risky' },
      servers: { where: partsMayBeLess, is: 'compatible', otherwise: 'risky' },
    },
    say: (subject, { part }) =>
      `The encoding of ${part === undefined ? '' : `part ${codeSpan(part)} of `}${subject} was changed`,
    example:
      'The encoding of part `file` of media type `multipart/form-data` of the request body was changed',
    advice: 'Encode the parts as the called release expects.',
  }),
  defineCheck({
    id: 'media-type-version-was-changed',
    on: 'document',
    about: ['both', 'bodies', 'media type version', 'changed'],
    find: versionsChanged,
    judge: { clients: 'risky', servers: 'breaking' },
    say: (_subject, { was, is }) => `The version of the vendor media type was changed from ${was} to ${is}`,
    show: ({ was, is }, taker) => ({ note: `in version ${taker === 'base' ? was : is}` }),
    example: 'The version of the vendor media type was changed from 14 to 17',
    advice: 'Name the version that a client was written for: an appliance also serves older releases.',
  }),
];
