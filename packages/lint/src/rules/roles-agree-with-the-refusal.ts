// The roles are those of appliance users, and every operation documents the refusal of a role without a rule:
// a custom role may lack any operation, even one that all built-in roles may call (decision D-80).
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

const allRoles = ['admin', 'operator', 'monitor', 'audit'];

export const rolesAgreeWithTheRefusal: Rule = {
  id: 'roles-agree-with-the-refusal',
  demands: 'Every operation has x-luna-roles, and its 401 has the refusal of a role without a rule.',
  why: 'A role without a rule gets the refusal. If the two disagree, one of them is wrong.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ at, roles, responses }) => {
      const unauthorized = responses.find(({ status }) => status === '401');
      const unknown = roles.filter((role) => !allRoles.includes(role));
      return [
        ...unknown.map((role) => ({
          at: pointerTo(at.pointer, 'x-luna-roles'),
          message: `x-luna-roles names ${role}, which is not a role of appliance users`,
          advice: `Choose one of: ${allRoles.join(', ')}.`,
        })),
        ...(roles.length > 0
          ? []
          : [
              {
                at: at.pointer,
                message: 'x-luna-roles is missing',
                advice: 'List the roles of appliance users that may call the operation.',
              },
            ]),
        ...(unauthorized?.errorIds.includes('FRAMEWORK_NO_ACL_RULE') === true
          ? []
          : [
              {
                at: unauthorized?.at.pointer ?? pointerTo(at.pointer, 'responses'),
                message: '401 lacks the error id FRAMEWORK_NO_ACL_RULE',
                advice: 'Add it, or use a reference to an answer that has it.',
              },
            ]),
      ];
    },
  },
};
