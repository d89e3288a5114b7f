// A link names an operation of the same document.
import { isObject, kindAt, type Located, memberOf, objectsIn, stepsOf, valueAt } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import { placeOfTarget } from '../subjects/named-operations.ts';

export const linksLeadSomewhere: Rule = {
  id: 'links-lead-somewhere',
  demands: 'Every link leads to an existing operation.',
  why: 'A link to a missing operation breaks every tool that follows it, and nobody notices before.',
  scope: { of: 'any contract', elsewhere: 'warning' },
  find: {
    response: ({ status, at, contract }) =>
      [...objectsIn(at, 'links').values()].flatMap((link) => {
        const reason = reasonFor(link, contract);
        if (reason === undefined) return [];
        const message = `A link of ${status} ${reason}`;
        return [
          { at: link.pointer, message, advice: 'Name an operation of this document, or remove the link.' },
        ];
      }),
  },
};

/** The reason why a link leads nowhere, or undefined. Operations of other documents are not known. */
function reasonFor(link: Located, { operationIds, at }: ContractUnderLint): string | undefined {
  const id = memberOf(link.value, 'operationId');
  const reference = memberOf(link.value, 'operationRef');
  if (id === undefined && reference === undefined) return 'names no operation';
  const place = placeOfTarget(link);
  if (id === undefined && place === undefined) return undefined;
  if (place === undefined) {
    const isKnown = typeof id !== 'string' || operationIds.has(id);
    return isKnown ? undefined : `leads to ${id}, which does not exist`;
  }
  const isOperation = kindAt(stepsOf(place)) === 'operation' && isObject(valueAt(at.value, place));
  return isOperation ? undefined : `leads to ${reference}, which is not an operation`;
}
