// No two operations share an operationId: clients, links and reports name an operation by it, and OpenAPI
// requires uniqueness.
import { pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import type { NamedOperation } from '../subjects/named-operations.ts';

export const operationIdsAreUnique: Rule = {
  id: 'operation-ids-are-unique',
  demands: 'No two operations have the same operationId.',
  why: 'Clients, links and reports refer to an operation by its operationId, and OpenAPI requires it to be unique.',
  scope: { of: 'any contract', elsewhere: 'error' },
  find: {
    contract: ({ operationIds }) =>
      [...operationIds].flatMap(([id, operations]) =>
        operations.filter(({ ofPath }) => !ofPath).flatMap((operation) => check(id, operation, operations)),
      ),
    operation: ({ id, method, path, contract }) =>
      checkInPath(id, `${method.toUpperCase()} ${path}`, contract),
  },
};

function checkInPath(id: string, name: string, { operationIds }: ContractUnderLint): readonly Problem[] {
  const operations = operationIds.get(id) ?? [];
  const own = operations.find((operation) => operation.ofPath && operation.name === name);
  return own === undefined ? [] : check(id, own, operations);
}

function check(id: string, own: NamedOperation, all: readonly NamedOperation[]): readonly Problem[] {
  if (id === '' || all.length < 2) return [];
  const others = all.filter((operation) => operation !== own).map(({ name }) => name);
  return [
    {
      at: pointerTo(own.at.pointer, 'operationId'),
      message: `The operationId ${id} is also used by ${others.join(' and ')}`,
      advice: 'Give each operation a unique operationId.',
    },
  ];
}
