// An operation that a role may not call says how that role is refused. One open to all roles may say it too, since users
// without a role have no rule for anything.
import type { Rule } from '../rule.ts';

const allRoles = ['admin', 'operator', 'monitor', 'audit'];

export const rolesAgreeWithTheRefusal: Rule = ({ operation: { roles, responses } }) => {
  const unknown = roles.filter((role) => !allRoles.includes(role));
  const refused = responses.some(
    ({ status, errors }) => status === 401 && errors.includes('FRAMEWORK_NO_ACL_RULE'),
  );
  return [
    ...unknown.map((role) => `x-luna-roles names ${role}, which is no role of appliance users`),
    ...(roles.length === 0 ? ['x-luna-roles is missing'] : []),
    ...(refused || roles.length === allRoles.length
      ? []
      : ['x-luna-roles and FRAMEWORK_NO_ACL_RULE disagree']),
  ];
};
