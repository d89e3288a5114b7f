// A link names an operation of the same document.
import { memberOf, objectsIn } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const linksLeadSomewhere: Rule = {
  id: 'links-lead-somewhere',
  demands: 'Every link leads to an operation that there is.',
  why: 'A link to an operation that does not exist breaks every tool that follows it, and stays unnoticed until then.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    response: ({ status, at, contract }) =>
      [...objectsIn(at, 'links').values()].flatMap((link) => {
        const id = memberOf(link.value, 'operationId');
        // A link may name its operation by reference instead.
        if (id === undefined && memberOf(link.value, 'operationRef') !== undefined) return [];
        if (contract.operationIds.has(String(id))) return [];
        const message = `A link of ${status} leads to ${id}, and there is no such operation`;
        return [
          { at: link.pointer, message, advice: 'Name an operation of this document, or drop the link.' },
        ];
      }),
  },
};
