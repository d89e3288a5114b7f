// Bodies and their media types.
import { defineCheck } from '../check.ts';
import { answerGainedBody, answerLostBody } from '../facts/bodies.ts';
import { encodingChanged } from '../facts/encodings.ts';
import { added, removed } from '../facts/presence.ts';
import { addedAsOptional, addedAsRequired, becameOptional, becameRequired } from '../facts/required.ts';
import { versionsChanged } from '../facts/versions.ts';
import { narrowedRequest, replaced, undecided, widenedRequest } from '../verdict.ts';

const optional = 'OpenAPI can make the body of a request optional, but not that of an answer.';

const says = {
  added: (subject: string) => `${subject} was added`,
  removed: (subject: string) => `${subject} was removed`,
};

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
    advice: 'See that clients expect a body.',
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
    advice: 'Do not read a body.',
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
    advice: 'Send the body always.',
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
    advice: 'A server must do without the body.',
  }),
  defineCheck({
    id: 'request-media-type-was-added',
    on: 'requestMediaType',
    about: ['request', 'bodies', 'media type', 'added'],
    find: added,
    judge: widenedRequest,
    say: says.added,
    example: 'The request body as `application/xml` was added',
    advice: 'A server must accept the media type.',
  }),
  defineCheck({
    id: 'response-media-type-was-added',
    on: 'responseMediaType',
    about: ['response', 'bodies', 'media type', 'added'],
    find: added,
    judge: { clients: 'compatible', servers: 'compatible' },
    say: says.added,
    example: 'The answer as `application/xml` was added',
    advice: 'Name the wanted media type in Accept.',
  }),
  defineCheck({
    id: 'request-media-type-was-removed',
    on: 'requestMediaType',
    about: ['request', 'bodies', 'media type', 'removed'],
    find: removed,
    judge: narrowedRequest,
    say: says.removed,
    example: 'The request body as `application/xml` was removed',
    advice: 'Send one of the media types that are left.',
  }),
  defineCheck({
    id: 'response-media-type-was-removed',
    on: 'responseMediaType',
    about: ['response', 'bodies', 'media type', 'removed'],
    find: removed,
    judge: replaced,
    say: says.removed,
    example: 'The answer as `application/xml` was removed',
    advice: 'Read one of the media types that are left.',
  }),
  defineCheck({
    id: 'request-encoding-was-changed',
    on: 'requestMediaType',
    about: ['request', 'bodies', 'encoding', 'changed'],
    alone: 'OpenAPI gives an encoding to the bodies of requests only.',
    find: encodingChanged,
    judge: undecided,
    say: (subject) => `The encoding of ${subject} was changed`,
    example: 'The encoding of the request body as `multipart/form-data` was changed',
    advice: 'Write the parts as the release that is spoken to wants them.',
  }),
  defineCheck({
    id: 'media-type-version-was-changed',
    on: 'document',
    about: ['both', 'bodies', 'media type version', 'changed'],
    find: versionsChanged,
    judge: { clients: 'risky', servers: 'breaking' },
    say: (_subject, { was, is }) => `The version of the vendor media type was changed from ${was} to ${is}`,
    example: 'The version of the vendor media type was changed from 14 to 17',
    advice:
      'Name the version that a client was written for: an appliance goes on to speak the releases that it knows.',
  }),
];
