// An operation that requires a login names it and documents the refusal of a caller without it.
import { pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import type { OperationUnderLint } from '../subjects/operation-under-lint.ts';

const refusalOf: Readonly<Record<string, string>> = {
  hsm: 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED',
  partition: 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
};
const roles = ['hsm:so', 'hsm:audit', 'partition:so', 'partition:co', 'partition:cu'];

/**
 * Operations that require a login only on an initialized object: described in prose, since a list of roles
 * cannot express it.
 */
const conditional = ['initializeHsm', 'initializePartition'];

export const loginAgreesWithTheRefusal: Rule = {
  id: 'login-agrees-with-the-refusal',
  demands:
    'An operation that needs a login to the HSM or a partition names the role, and its 401 has the matching refusal.',
  why: 'A caller without the login gets the refusal. If the two disagree, one of them is wrong.',
  scope: { of: 'this contract' },
  find: { operation: (operation) => [...unknownRoles(operation), ...disagreement(operation)] },
};

function unknownRoles({ at, login }: OperationUnderLint): readonly Problem[] {
  return login
    .filter((role) => !roles.includes(role))
    .map((role) => ({
      at: pointerTo(at.pointer, 'x-luna-login'),
      message: `x-luna-login names the unknown role ${role}`,
      advice: `Choose one of: ${roles.join(', ')}.`,
    }));
}

function disagreement({ id, at, login, responses }: OperationUnderLint): readonly Problem[] {
  const ids = responses.filter(({ status }) => status === '401').flatMap(({ errorIds }) => errorIds);
  const demanded = [...new Set(login.map((role) => refusalOf[role.split(':')[0] ?? '']))];
  const named = Object.values(refusalOf).filter((refusal) => ids.includes(refusal));
  // Operations of the appliance, which have no HSM roles, describe it in prose.
  const asksForSo = responses.some(
    ({ status, errorIds }) => status === '400' && errorIds.includes('APPLIANCE_REQUIRE_SO_LOGIN'),
  );
  if (conditional.includes(id) || asksForSo || String(demanded) === String(named)) return [];
  return [
    {
      at: login.length > 0 ? pointerTo(at.pointer, 'x-luna-login') : at.pointer,
      message: 'x-luna-login and the refusals of 401 disagree',
      advice: `Make 401 list ${demanded.join(' and ') || 'no refusal for a missing login'}, or correct x-luna-login.`,
    },
  ];
}
