// A link has the name of its target operation, and from a list it takes the first entry.
import { memberOf, objectAt, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const linksLeadWhereTheirNamesSay: Rule = {
  id: 'links-lead-where-their-names-say',
  demands: 'Every link is called like its operation, and of a list takes the first entry.',
  why: 'Generated documentation shows the name only. A reader expects the operation of that name.',
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
                  advice: 'Call the link like its operation, or correct the operation.',
                },
              ]),
          ...later.map(([parameter, value]) => ({
            at: pointerTo(link.pointer, 'parameters', parameter),
            message: `The link ${name} of ${status} takes ${value}, which a shorter list does not have`,
            advice: 'Take the first entry, 0.',
          })),
        ];
      }),
  },
};
