// The statuses that an operation answers with, and the error identifiers.
import { defineCheck } from '../check.ts';
import { errorIdsAdded, errorIdsMoved, errorIdsRemoved } from '../facts/error-ids.ts';
import { errorAdded, errorRemoved, showStatus, successAdded, successRemoved } from '../facts/statuses.ts';
import { narrowedAnswer, newValuesInAnswer, replaced } from '../verdict.ts';

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
    advice: 'See that clients take every 2xx and 3xx they do not know for what it is.',
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
    advice: 'Do not wait for the status.',
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
    advice: 'See that clients handle every 4xx and 5xx they do not know as a failure.',
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
    advice: 'A server must stop answering the status.',
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
    advice: 'Give clients a way for identifiers they do not know.',
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
    advice: 'A server must stop answering the identifier.',
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
    advice: 'Recognize the error by its identifier and not by its status.',
  }),
];
