// A link has the name of its target operation, and from a list it takes the first entry.
import { memberOf, objectAt, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const linksLeadWhereTheirNamesSay: Rule = {
  id: 'links-lead-where-their-names-say',
  demands: 'Every link has the name of its operation, and a link from a list uses the first entry.',
  why: 'Generated documentation shows only the name of a link. A reader expects the operation of that name.',
  scope: { of: 'this contract' },
  find: {
    response: ({ status, at }) =>
      [...objectsIn(at, 'links')].flatMap(([name, link]) => {
        const id = memberOf(link.value, 'operationId');
        const parameters = Object.entries(objectAt(link.value, 'parameters'));
        const later = parameters.filter(([, value]) => /#.*\/[1-9]\d*(\/|$)/.test(String(value)));
        return [
          ...(id === name
            ? []
            : [
                {
                  at: pointerTo(link.pointer, 'operationId'),
                  message: `The link ${name} of ${status} leads to ${id}`,
                  advice: 'Rename the link after its operation, or correct the operation.',
                },
              ]),
          ...later.map(([parameter, value]) => ({
            at: pointerTo(link.pointer, 'parameters', parameter),
            message: `The link ${name} of ${status} uses ${value}, which a shorter list does not have`,
            advice: 'Use the first entry, 0.',
          })),
        ];
      }),
  },
};
