// Adds a user with a custom role, for tests of its rules.
import { userPasswords } from '@lunarest/server';
import type { Bench } from '../target/bench.ts';

const name = 'stranger';
const role = 'strangers';
const password = userPasswords.monitor;

/** Adds the user and the role to the state; returns the Authorization header of the user. */
export function giveRole(
  { appliance }: Pick<Bench, 'appliance'>,
  rules: readonly string[],
): { readonly authorization: string } {
  const state = appliance.snapshot();
  const { monitor } = state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  appliance.restore({
    ...state,
    users: { ...state.users, [name]: { ...monitor, name, role, changeable: true } },
    customRoles: { ...state.customRoles, [role]: { id: role, fullName: '', rules } },
  });
  return { authorization: `Basic ${btoa(`${name}:${password}`)}` };
}
