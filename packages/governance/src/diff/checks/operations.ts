// Paths, operations and their names, and members of the whole document.
import { defineCheck } from '../check.ts';
import { serversChanged, webhooksChanged } from '../facts/document-members.ts';
import { taskChanged } from '../facts/luna-keywords.ts';
import { callbacksChanged, operationDeprecated, operationIdChanged } from '../facts/operation-keywords.ts';
import { added, removed } from '../facts/presence.ts';
import { harmless, narrowedRequest, undecided, widenedRequest } from '../verdict.ts';

const says = {
  added: (subject: string) => `The ${subject} was added`,
  removed: (subject: string) => `The ${subject} was removed`,
};

export const operations = [
  defineCheck({
    id: 'path-was-added',
    on: 'path',
    about: ['both', 'operations', 'path', 'added'],
    find: added,
    judge: widenedRequest,
    say: says.added,
    example: 'The path `/b` was added',
    advice: 'A server must serve the path.',
  }),
  defineCheck({
    id: 'path-was-removed',
    on: 'path',
    about: ['both', 'operations', 'path', 'removed'],
    find: removed,
    judge: narrowedRequest,
    say: says.removed,
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
    find: removed,
    judge: narrowedRequest,
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
    say: () => 'An operation was deprecated',
    example: 'An operation was deprecated',
    advice: 'Stop calling the operation before it goes.',
  }),
  defineCheck({
    id: 'operation-id-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'operationId', 'changed'],
    find: operationIdChanged,
    judge: { clients: 'risky', servers: 'risky' },
    say: (_subject, { was, is }) => `The operationId \`${was}\` was changed to \`${is}\``,
    example: 'The operationId `geta` was changed to `fetchA`',
    advice: 'Nothing on the wire changes; generated code gets another name.',
  }),
  defineCheck({
    id: 'task-mode-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'x-luna-task', 'changed'],
    find: taskChanged,
    judge: { clients: 'risky', servers: 'breaking' },
    say: (_subject, { was, is }) => `The way through a task was changed from ${was} to ${is}`,
    example: 'The way through a task was changed from ped to suspended',
    advice: 'See that clients follow the task, and do not wait where there is none.',
  }),
  defineCheck({
    id: 'callbacks-were-changed',
    on: 'operation',
    about: ['both', 'operations', 'callbacks', 'changed'],
    find: callbacksChanged,
    judge: undecided,
    say: () => 'The callbacks of an operation were changed',
    example: 'The callbacks of an operation were changed',
    advice: 'Read both versions: no check decides what the change means.',
  }),
  defineCheck({
    id: 'webhooks-were-changed',
    on: 'document',
    about: ['both', 'operations', 'webhooks', 'changed'],
    find: webhooksChanged,
    judge: undecided,
    say: () => 'The webhooks were changed',
    example: 'The webhooks were changed',
    advice: 'Read both versions: no check decides what the change means.',
  }),
  defineCheck({
    id: 'server-address-was-changed',
    on: 'document',
    about: ['both', 'operations', 'servers', 'changed'],
    find: serversChanged,
    judge: { clients: 'risky', servers: 'risky' },
    say: (_subject, { was, is }) => `The addresses of the servers were changed: ${was} before, ${is} now`,
    example: 'The addresses of the servers were changed: https://old.invalid before, https://new.invalid now',
    advice: 'See that clients have the new address.',
  }),
];
