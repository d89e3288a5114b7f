/** Returns the roles of all changeable users and the rules of all custom roles. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type AclEntry, lineOf } from './acl-entry.ts';
import { textOf } from './rules.ts';

export const getAcl: Operation<unknown, string, never> = (state) => {
  const users = Object.values(state.users)
    .filter(({ changeable, role }) => changeable === true && role !== '')
    .map(({ name, role }): AclEntry => ({ kind: 'user', user: name, role }));
  const rules = Object.values(state.customRoles).flatMap(({ id, rules: kept }) =>
    kept.map((rule): AclEntry => ({ kind: 'role', role: id, rule })),
  );
  return done(state, textOf([...users, ...rules].map(lineOf)));
};
