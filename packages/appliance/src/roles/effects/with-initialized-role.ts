/** Guards effects on a role that may have disappeared since the work was accepted. */
import type { ApplianceState } from '../../state.ts';
import { readRole } from '../../state-changes.ts';
import type { RoleTarget } from '../../target.ts';
import { type EffectResult, ineffective } from '../../tasks/effect.ts';
import type { Role } from '../role.ts';

export function withInitializedRole(
  state: ApplianceState,
  target: RoleTarget,
  apply: (role: Role) => EffectResult,
): EffectResult {
  const role = readRole(state, target);
  if (role === null) return ineffective({ failure: 'HSMPLUGIN_INVALID_PARTITION' });
  return role.initialized ? apply(role) : ineffective({ failure: 'HSMPLUGIN_ROLE_NOT_INITIALIZED' });
}
