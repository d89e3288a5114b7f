// A link names an operation of the same document.
import { memberOf, objectsIn } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const linksLeadSomewhere: Rule = {
  id: 'links-lead-somewhere',
  demands: 'Every link leads to an existing operation.',
  why: 'A link to a missing operation breaks every tool that follows it, and nobody notices before.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    response: ({ status, at, contract }) =>
      [...objectsIn(at, 'links').values()].flatMap((link) => {
        const id = memberOf(link.value, 'operationId');
        // A link may name its operation by reference instead.
        if (id === undefined && memberOf(link.value, 'operationRef') !== undefined) return [];
        if (contract.operationIds.has(String(id))) return [];
        const message =
          id === undefined
            ? `A link of ${status} names no operation`
            : `A link of ${status} leads to ${id}, which does not exist`;
        return [
          { at: link.pointer, message, advice: 'Name an operation of this document, or remove the link.' },
        ];
      }),
  },
};
