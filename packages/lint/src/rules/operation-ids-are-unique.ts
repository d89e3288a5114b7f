// No two operations share an operationId: clients, links and reports name an operation by it, and OpenAPI
// requires uniqueness.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const operationIdsAreUnique: Rule = {
  id: 'operation-ids-are-unique',
  demands: 'No two operations have the same operationId.',
  why: 'Clients, links and reports name an operation by its operationId, and OpenAPI demands that it is unique.',
  scope: { of: 'any contract', elsewhere: 'error' },
  find: {
    operation: ({ id, at, contract: { operationIds, written } }) => {
      if (id === '' || (operationIds.get(id) ?? 0) < 2) return [];
      const others = written.filter((other) => other.id === id && other.at.pointer !== at.pointer);
      const named = others.map(({ method, path }) => `${method.toUpperCase()} ${path}`).join(' and ');
      return [
        {
          at: pointerTo(at.pointer, 'operationId'),
          message: `The operationId ${id} is also that of ${named}`,
          advice: 'Give each operation a name of its own.',
        },
      ];
    },
  },
};
