/** Writes a custom role into the state. */
import type { ApplianceState } from '../state.ts';
import type { CustomRole } from './role.ts';

export function withCustomRole(state: ApplianceState, role: CustomRole): ApplianceState {
  return { ...state, customRoles: { ...state.customRoles, [role.id]: role } };
}
