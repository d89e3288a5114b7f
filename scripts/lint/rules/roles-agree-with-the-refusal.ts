// The roles are those of appliance users, and every operation says how a role without a rule is refused: whatever the built-in
// roles may call, a custom role may lack it (decision D-80).
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
    ...(refused ? [] : ['401 lacks FRAMEWORK_NO_ACL_RULE']),
  ];
};
