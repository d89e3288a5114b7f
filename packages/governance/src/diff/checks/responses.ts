// The statuses that an operation answers with, and the error identifiers.
import { defineCheck } from '../check.ts';
import { errorIdsAdded, errorIdsMoved, errorIdsRemoved } from '../facts/error-ids.ts';
import { narrowedToParts, widenedFromParts } from '../facts/ranges.ts';
import { errorAdded, errorRemoved, showStatus, successAdded, successRemoved } from '../facts/statuses.ts';
import { narrowedAnswer, newValuesInAnswer, replaced } from '../verdict.ts';
import type { ResponseView } from '../views/response-view.ts';

const status = 'A request has no status.';

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
    id: 'error-id-was-added',
    on: 'operation',
    about: ['response', 'responses', 'error id', 'added'],
    alone: status,
    find: errorIdsAdded,
    judge: newValuesInAnswer,
    say: (_subject, { errorId, is }) => `\`${errorId}\` was added to the errors with status ${is}`,
    example: '`NO_OWNER` was added to the errors with status 404',
    advice: 'Make clients tolerate identifiers they do not know.',
  }),
  defineCheck({
    id: 'error-id-was-removed',
    on: 'operation',
    about: ['response', 'responses', 'error id', 'removed'],
    alone: status,
    find: errorIdsRemoved,
    judge: narrowedAnswer,
    say: (_subject, { errorId, was }) => `\`${errorId}\` was removed from the errors with status ${was}`,
    example: '`NO_OWNER` was removed from the errors with status 404',
    advice: 'A server must stop sending the identifier.',
  }),
  defineCheck({
    id: 'error-id-moved-to-another-status',
    on: 'operation',
    about: ['response', 'responses', 'error id', 'moved'],
    alone: status,
    find: errorIdsMoved,
    judge: { clients: 'breaking', servers: 'breaking' },
    say: (_subject, { errorId, was, is }) =>
      `\`${errorId}\` was answered with status ${was} and moved to ${is}`,
    example: '`LOCKED` was answered with status 400 and moved to 403',
    advice: 'Recognize the error by its identifier, not by its status.',
  }),
];
