/** Whether users of a role may make a call. */
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { type Call, covers } from './covers.ts';
import { isBuiltInRole } from './role.ts';

export interface AskedCall extends Call {
  /** The built-in roles that may make the call by the contract. */
  readonly builtIn: readonly string[];
}

/** Also false for a role that does not exist and for the empty name, which means no role. */
export function isPermitted(state: ApplianceState, role: string, call: AskedCall): boolean {
  if (isBuiltInRole(role)) return call.builtIn.includes(role);
  return entryOf(state.customRoles, role)?.rules.some((rule) => covers(rule, call)) ?? false;
}
