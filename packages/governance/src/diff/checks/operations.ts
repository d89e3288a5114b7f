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
    say: (subject) => `The ${subject} was deprecated`,
    example: 'The operation `GET /a` was deprecated',
    advice: 'Stop calling the operation before it is removed.',
  }),
  defineCheck({
    id: 'operation-id-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'operationId', 'changed'],
    find: operationIdChanged,
    judge: { clients: 'risky', servers: 'risky' },
    say: (_subject, { was, is }) => `The operationId \`${was}\` was changed to \`${is}\``,
    example: 'The operationId `geta` was changed to `fetchA`',
    advice: 'Nothing changes on the wire; generated code gets another name.',
  }),
  defineCheck({
    id: 'task-mode-was-changed',
    on: 'operation',
    about: ['both', 'operations', 'x-luna-task', 'changed'],
    find: taskChanged,
    judge: { clients: 'risky', servers: 'breaking' },
    say: (_subject, { was, is }) => `The task mode was changed from ${was} to ${is}`,
    example: 'The task mode was changed from ped to suspended',
    advice: 'Check whether clients must wait for a task.',
  }),
  defineCheck({
    id: 'callbacks-were-changed',
    on: 'operation',
    about: ['both', 'operations', 'callbacks', 'changed'],
    find: callbacksChanged,
    judge: undecided,
    say: (subject) => `The callbacks of ${subject} were changed`,
    example: 'The callbacks of operation `GET /a` were changed',
    advice: 'Compare both versions: no check judges this change.',
  }),
  defineCheck({
    id: 'webhooks-were-changed',
    on: 'document',
    about: ['both', 'operations', 'webhooks', 'changed'],
    find: webhooksChanged,
    judge: undecided,
    say: () => 'The webhooks were changed',
    example: 'The webhooks were changed',
    advice: 'Compare both versions: no check judges this change.',
  }),
  defineCheck({
    id: 'server-address-was-changed',
    on: 'document',
    about: ['both', 'operations', 'servers', 'changed'],
    find: serversChanged,
    judge: { clients: 'risky', servers: 'risky' },
    say: (_subject, { was, is }) => `The addresses of the servers were changed: ${was} before, ${is} now`,
    example: 'The addresses of the servers were changed: https://old.invalid before, https://new.invalid now',
    advice: 'Give clients the new address.',
  }),
];
