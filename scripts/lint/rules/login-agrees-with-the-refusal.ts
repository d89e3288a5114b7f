// An operation that needs a login says which, and how a caller without it is refused.
import type { Rule } from '../rule.ts';

const refusalOf: Readonly<Record<string, string>> = {
  hsm: 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED',
  partition: 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
};
const roles = ['hsm:so', 'hsm:audit', 'partition:so', 'partition:co', 'partition:cu'];

/** What needs a login only when the thing has been initialised before: said in prose, since no list of roles can. */
const conditional = ['initializeHsm', 'initializePartition'];

export const loginAgreesWithTheRefusal: Rule = ({ operation: { id, login, responses } }) => {
  const ids = responses.filter(({ status }) => status === 401).flatMap(({ errors }) => errors);
  const demanded = [...new Set(login.map((role) => refusalOf[role.split(':')[0] ?? '']))];
  // Operations of the appliance, which know nothing of HSM roles, say it in their own words.
  const asksForSo = responses.some(
    ({ status, errors }) => status === 400 && errors.includes('APPLIANCE_REQUIRE_SO_LOGIN'),
  );
  const named = Object.values(refusalOf).filter((refusal) => ids.includes(refusal));
  return [
    ...login
      .filter((role) => !roles.includes(role))
      .map((role) => `x-luna-login names ${role}, which is no such role`),
    ...(conditional.includes(id) || asksForSo || String(demanded) === String(named)
      ? []
      : ['x-luna-login and the refusals of 401 disagree']),
  ];
};
