/** Lists the roles of appliance users, the built-in ones first. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { builtInRoles } from './role.ts';

export const listRoles: Operation<unknown, readonly string[], never> = (state) =>
  done(state, [...Object.keys(builtInRoles), ...Object.keys(state.customRoles)]);
