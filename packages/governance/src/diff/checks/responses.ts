// The statuses that an operation answers with, and the error identifiers.
import { defineCheck } from '../check.ts';
import { errorIdsAdded, errorIdsMoved, errorIdsRemoved } from '../facts/error-ids.ts';
import { linkAdded, linkChanged, linkRemoved } from '../facts/links.ts';
import { narrowedToParts, widenedFromParts } from '../facts/ranges.ts';
import { errorAdded, errorRemoved, showStatus, successAdded, successRemoved } from '../facts/statuses.ts';
import { harmless, narrowedAnswer, newValuesInAnswer, replaced } from '../verdict.ts';
import type { ResponseView } from '../views/response-view.ts';

const status = 'A request has no status.';
const link = 'Only an answer has links.';

export const responses = [
  defineCheck({
    id: 'response-success-was-added',
    on: 'response',
    about: ['response', 'responses', 'success', 'added'],
    alone: status,
    find: successAdded,
    judge: newValuesInAnswer,
    say: (_subject, { thing }) => `The success ${showStatus(thing)} was added`,
    example: 'The success 303 was added',
    advice: 'Check that clients handle every unknown 2xx as a success and every unknown 3xx as a redirect.',
  }),
  defineCheck({
    id: 'response-success-was-removed',
    on: 'response',
    about: ['response', 'responses', 'success', 'removed'],
    alone: status,
    find: successRemoved,
    judge: replaced,
    say: (_subject, { thing }) => `The success ${showStatus(thing)} was removed`,
    example: 'The success 202 was removed',
    advice: 'Stop expecting the status.',
  }),
  defineCheck({
    id: 'response-error-was-added',
    on: 'response',
    about: ['response', 'responses', 'error', 'added'],
    alone: status,
    find: errorAdded,
    judge: newValuesInAnswer,
    say: (_subject, { thing }) => `The error ${showStatus(thing)} was added`,
    example: 'The error 409 with BUSY was added',
    advice: 'Check that clients handle every unknown 4xx and 5xx as a failure.',
  }),
  defineCheck({
    id: 'response-error-was-removed',
    on: 'response',
    about: ['response', 'responses', 'error', 'removed'],
    alone: status,
    find: errorRemoved,
    judge: narrowedAnswer,
    say: (_subject, { thing }) => `The error ${showStatus(thing)} was removed`,
    example: 'The error 409 was removed',
    advice: 'A server must stop answering with the status.',
  }),
  defineCheck({
    id: 'response-status-was-narrowed',
    on: 'response',
    about: ['response', 'responses', 'status', 'narrowed'],
    alone: status,
    find: narrowedToParts<ResponseView>,
    judge: narrowedAnswer,
    say: (_subject, { was, is }) => `The status ${was} was narrowed to ${is}`,
    example: 'The status 2XX was narrowed to 200, 201',
    advice: 'A server must stop answering with the other statuses.',
  }),
  defineCheck({
    id: 'response-status-was-widened',
    on: 'response',
    about: ['response', 'responses', 'status', 'widened'],
    alone: status,
    find: widenedFromParts<ResponseView>,
    judge: newValuesInAnswer,
    say: (_subject, { was, is }) => `The status ${was} was widened to ${is}`,
    example: 'The status 200 was widened to 2XX',
    advice: 'Check that clients handle every status of the range.',
  }),
  defineCheck({
    id: 'response-link-was-added',
    on: 'response',
    about: ['response', 'responses', 'link', 'added'],
    alone: link,
    find: linkAdded,
    judge: harmless,
    say: (subject, { name }) => `The link \`${name}\` was added to ${subject}`,
    example: 'The link `self` was added to answer 200',
    advice: 'Nothing to do: clients may follow the link.',
  }),
  defineCheck({
    id: 'response-link-was-removed',
    on: 'response',
    about: ['response', 'responses', 'link', 'removed'],
    alone: link,
    find: linkRemoved,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { name }) => `The link \`${name}\` was removed from ${subject}`,
    example: 'The link `old` was removed from answer 200',
    advice: 'Check that clients do not follow the link.',
  }),
  defineCheck({
    id: 'response-link-was-changed',
    on: 'response',
    about: ['response', 'responses', 'link', 'changed'],
    alone: link,
    find: linkChanged,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { name }) => `The link \`${name}\` of ${subject} was changed`,
    example: 'The link `self` of answer 200 was changed',
    advice: 'Check where clients that follow the link arrive.',
  }),
  defineCheck({
    id: 'error-id-was-added',
    on: 'operation',
    about: ['response', 'responses', 'error id', 'added'],
    alone: status,
    find: errorIdsAdded,
    judge: newValuesInAnswer,
    say: (subject, { errorId, is }) =>
      `\`${errorId}\` was added to the errors with status ${is} of ${subject}`,
    example: '`NO_OWNER` was added to the errors with status 404 of operation `GET /things`',
    advice: 'Make clients tolerate identifiers they do not know.',
  }),
  defineCheck({
    id: 'error-id-was-removed',
    on: 'operation',
    about: ['response', 'responses', 'error id', 'removed'],
    alone: status,
    find: errorIdsRemoved,
    judge: narrowedAnswer,
    say: (subject, { errorId, was }) =>
      `\`${errorId}\` was removed from the errors with status ${was} of ${subject}`,
    example: '`NO_OWNER` was removed from the errors with status 404 of operation `GET /things`',
    advice: 'A server must stop sending the identifier.',
  }),
  defineCheck({
    id: 'error-id-moved-to-another-status',
    on: 'operation',
    about: ['response', 'responses', 'error id', 'moved'],
    alone: status,
    find: errorIdsMoved,
    judge: { clients: 'breaking', servers: 'breaking' },
    say: (subject, { errorId, was, is }) =>
      `\`${errorId}\` of ${subject} was answered with status ${was} and moved to ${is}`,
    example: '`LOCKED` of operation `GET /things` was answered with status 400 and moved to 403',
    advice: 'Recognize the error by its identifier, not by its status.',
  }),
];
