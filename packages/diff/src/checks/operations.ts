// Paths, operations and their names, and members of the whole document.
import { defineCheck } from '../checking/check.ts';
import { harmless, undecided, widenedRequest } from '../checking/verdict.ts';
import {
  deprecationLifted,
  saysSunset,
  stabilityLowered,
  stabilityRaised,
  stabilityUnknown,
  sunsetChanged,
  sunsetJudge,
  unannounced,
} from '../facts/life-cycle.ts';
import { taskChanged } from '../facts/luna-keywords.ts';
import {
  callbackMoved,
  type OperationIdFact,
  operationDeprecated,
  operationIdChanged,
  tagsChanged,
} from '../facts/operation-members.ts';
import { added, answeredOtherwise, removed, takenElsewhere } from '../facts/presence.ts';
import { serversAdded, serversRemoved, serversReplaced } from '../facts/servers.ts';
import { breakWithoutMajorStep } from '../facts/versions.ts';
import type { OperationView } from '../views/operation-view.ts';
import type { PathView } from '../views/path-view.ts';

const says = {
  added: (subject: string) => `The ${subject} was added`,
  removed: (subject: string) => `The ${subject} was removed`,
};

function otherAnswers({ takenBy, isAnsweredOtherwise }: PathView): string {
  if (!isAnsweredOtherwise) return '';
  const match = takenBy === 'several paths' ? 'match' : 'matches';
  return `, and ${takenBy} ${match} its requests with other answers`;
}

function operationIdWords(subject: string, { was, is }: OperationIdFact): string {
  if (was === undefined) return `The operationId ${is} was added to ${subject}`;
  return `The operationId ${was} of ${subject} was ${is === undefined ? 'removed' : `changed to ${is}`}`;
}

export const operations = [
  defineCheck({
    id: 'path-was-added',
    on: 'path',
    about: ['both', 'operations', 'path', 'added'],
    find: added<PathView>,
    judge: {
      clients: { where: answeredOtherwise, is: 'risky', otherwise: 'compatible' },
      servers: { where: takenElsewhere, is: 'risky', otherwise: 'breaking' },
    },
    say: (subject, { thing }) => `${says.added(subject)}${otherAnswers(thing)}`,
    example: 'The path `/b` was added',
    advice: 'A server must serve the path.',
  }),
  defineCheck({
    id: 'path-was-removed',
    on: 'path',
    about: ['both', 'operations', 'path', 'removed'],
    find: removed<PathView>,
    judge: {
      clients: unannounced({ where: takenElsewhere, is: 'risky', otherwise: 'breaking' }),
      servers: { where: answeredOtherwise, is: 'risky', otherwise: 'compatible' },
    },
    say: (subject, { thing }) => `${says.removed(subject)}${otherAnswers(thing)}`,
    example: 'The path `/b` was removed',
    advice: 'Stop calling the path.',
  }),
  defineCheck({
    id: 'operation-was-added',
    on: 'operation',
    about: ['both', 'operations', 'operation', 'added'],
    find: added,
    judge: widenedRequest,
    say: says.added,
    example: 'The operation `DELETE /a` was added',
    advice: 'A server must serve the operation.',
  }),
  defineCheck({
    id: 'operation-was-removed',
    on: 'operation',
    about: ['both', 'operations', 'operation', 'removed'],
    find: removed<OperationView>,
    judge: { clients: unannounced('breaking'), servers: 'compatible' },
    say: says.removed,
    example: 'The operation `DELETE /a` was removed',
    advice: 'Stop calling the operation.',
  }),
  defineCheck({
    id: 'operation-was-deprecated',
    on: 'operation',
    about: ['both', 'operations', 'operation', 'deprecated'],
    find: operationDeprecated,
    judge: harmless,
    say: (subject) => `The ${subject} was deprecated`,
    example: 'The operation `GET /a` was deprecated',
    advice: 'Stop calling the operation before it is removed.',
  }),
  defineCheck({
    id: 'operation-deprecation-was-lifted',
    on: 'operation',
    about: ['both', 'operations', 'deprecation', 'removed'],
    find: deprecationLifted<OperationView>,
    judge: harmless,
    say: (subject) => `The ${subject} is no longer deprecated`,
    example: 'The operation `GET /a` is no longer deprecated',
    advice: 'Nothing to do: clients may continue to call the operation.',
  }),
  defineCheck({
    id: 'operation-sunset-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'x-sunset', 'changed'],
    find: sunsetChanged<OperationView>,
    judge: sunsetJudge,
    say: saysSunset,
    example: 'The sunset of operation `GET /a` was changed: 2030-01-01 before, 2029-01-01 now',
    advice: 'Stop calling the operation before the date.',
  }),
  defineCheck({
    id: 'operation-stability-was-raised',
    on: 'operation',
    about: ['both', 'operations', 'x-stability-level', 'narrowed'],
    find: stabilityRaised<OperationView>,
    judge: harmless,
    say: (subject, { was, is }) => `The stability of ${subject} was raised from ${was} to ${is}`,
    example: 'The stability of operation `GET /a` was raised from beta to stable',
    advice: 'Nothing to do: the new release promises more.',
  }),
  defineCheck({
    id: 'operation-stability-was-lowered',
    on: 'operation',
    about: ['both', 'operations', 'x-stability-level', 'widened'],
    find: stabilityLowered<OperationView>,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { was, is }) => `The stability of ${subject} was lowered from ${was} to ${is}`,
    example: 'The stability of operation `GET /a` was lowered from stable to beta',
    advice: 'Expect the operation to change without notice.',
  }),
  defineCheck({
    id: 'operation-stability-became-unknown',
    on: 'operation',
    about: ['both', 'operations', 'x-stability-level', 'changed'],
    find: stabilityUnknown<OperationView>,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { was, is }) =>
      `The stability of ${subject} became unknown: ${was} before, ${is} now, which is not a level`,
    example:
      'The stability of operation `GET /a` became unknown: stable before, solid now, which is not a level',
    advice: 'Use draft, alpha, beta or stable.',
  }),
  defineCheck({
    id: 'operation-id-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'operationId', 'changed'],
    find: operationIdChanged,
    judge: { clients: 'risky', servers: 'risky' },
    say: operationIdWords,
    example: 'The operationId `geta` of operation `GET /a` was changed to `fetchA`',
    advice: 'Nothing changes on the wire; generated code gets another name.',
  }),
  defineCheck({
    id: 'operation-tags-were-changed',
    on: 'operation',
    about: ['both', 'operations', 'tags', 'changed'],
    find: tagsChanged,
    judge: harmless,
    say: (subject, { was, is }) => `The tags of ${subject} were changed: ${was} before, ${is} now`,
    example: 'The tags of operation `GET /a` were changed: old before, new now',
    advice: 'Nothing changes on the wire; generated code may move.',
  }),
  defineCheck({
    id: 'task-mode-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'x-luna-task', 'changed'],
    find: taskChanged,
    judge: { clients: 'risky', servers: 'breaking' },
    say: (subject, { was, is }) => `The task mode of ${subject} was changed from ${was} to ${is}`,
    show: ({ was, is }, taker) => ({ note: `in task mode ${taker === 'base' ? was : is}` }),
    example: 'The task mode of operation `GET /a` was changed from ped to suspended',
    advice: 'Check whether clients must wait for a task.',
  }),
  defineCheck({
    id: 'webhook-was-added',
    on: 'webhook',
    about: ['both', 'operations', 'webhook', 'added'],
    find: added,
    judge: widenedRequest,
    say: says.added,
    example: 'The webhook `ping` was added',
    advice: 'A server must call the clients that wait for it.',
  }),
  defineCheck({
    id: 'webhook-was-removed',
    on: 'webhook',
    about: ['both', 'operations', 'webhook', 'removed'],
    find: removed,
    judge: { clients: 'breaking', servers: 'risky' },
    say: says.removed,
    example: 'The webhook `ping` was removed',
    advice: 'Stop waiting for the call; an old server calls clients that no longer answer.',
  }),
  defineCheck({
    id: 'callback-was-added',
    on: 'callback',
    about: ['both', 'operations', 'callback', 'added'],
    find: added,
    judge: widenedRequest,
    say: says.added,
    example: 'The callback `done` of operation `GET /a` was added',
    advice: 'A server must call the clients that wait for it.',
  }),
  defineCheck({
    id: 'callback-was-removed',
    on: 'callback',
    about: ['both', 'operations', 'callback', 'removed'],
    find: removed,
    judge: { clients: 'breaking', servers: 'risky' },
    say: says.removed,
    example: 'The callback `done` of operation `GET /a` was removed',
    advice: 'Stop waiting for the call; an old server calls clients that no longer answer.',
  }),
  defineCheck({
    id: 'callback-address-was-changed',
    on: 'callback',
    about: ['both', 'operations', 'callback', 'moved'],
    find: callbackMoved,
    judge: undecided,
    say: (subject, { base, revision }) =>
      `The address of ${subject} was changed: ${base.expression} before, ${revision.expression} now`,
    example:
      'The address of callback `done` of operation `GET /a` was changed: {$request.query.url} before, {$request.query.target} now',
    advice: 'Send the address in the place that the called release expects.',
  }),
  defineCheck({
    id: 'server-address-was-changed',
    on: 'servers',
    about: ['both', 'operations', 'servers', 'changed'],
    find: serversReplaced,
    judge: { clients: 'risky', servers: 'risky' },
    say: (subject, { was, is }) => `The addresses of ${subject} were changed: ${was} before, ${is} now`,
    example: 'The addresses of the servers were changed: https://old.invalid before, https://new.invalid now',
    advice: 'Give clients the new address.',
  }),
  defineCheck({
    id: 'server-address-was-added',
    on: 'servers',
    about: ['both', 'operations', 'servers', 'added'],
    find: serversAdded,
    judge: harmless,
    say: (subject, { is }) => `The address ${is} was added to ${subject}`,
    example: 'The address https://new.invalid was added to the servers',
    advice: 'Nothing to do: the other addresses remain.',
  }),
  defineCheck({
    id: 'server-address-was-removed',
    on: 'servers',
    about: ['both', 'operations', 'servers', 'removed'],
    find: serversRemoved,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { was }) => `The address ${was} was removed from ${subject}`,
    example: 'The address https://old.invalid was removed from the servers',
    advice: 'Call one of the remaining addresses.',
  }),
  defineCheck({
    id: 'version-was-not-raised',
    on: 'outcome',
    about: ['both', 'operations', 'info.version', 'changed'],
    find: breakWithoutMajorStep,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (_subject, { was, is }) =>
      `A change breaks clients, and the version ${is} is not a major step from ${was}`,
    example: 'A change breaks clients, and the version 1.3.0 is not a major step from 1.2.0',
    advice: 'Raise the major version.',
  }),
];
