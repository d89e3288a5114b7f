/** The change of a role's own secret: its password, or at a PED its key, its challenge or both. */
import type { Environment } from '../environment.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import type { RoleTarget } from '../target.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import { refuseSecret } from './accept-secret.ts';
import { checkOldSecret } from './check-secret.ts';
import type { Role } from './role.ts';

export interface SecretChange {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** Change the PED key. */
  readonly changeSecret?: boolean;
  /** Change the challenge. */
  readonly changeChallenge?: boolean;
}

export type ChangeFailure =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_INCORRECT_PASSWORD'
  | 'HSMPLUGIN_ROLE_LOCKED_OUT'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED';

/** Checks a change and returns its work. The refusal counts a wrong old password. */
export function changeSecretWork(
  state: ApplianceState,
  target: RoleTarget,
  role: Role,
  change: SecretChange,
  env: Environment,
): Lookup<TaskWork, ChangeFailure> {
  if (!role.initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  if (asksForPed(change) && !offersPedChange(state, target)) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  const changesChallenge = change.changeChallenge ?? (!change.changeSecret && role.challenge !== null);
  if (changesChallenge && role.secret === null && role.challenge === null) {
    return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'The role has no challenge; create one first.');
  }
  const expected = role.secret ?? (changesChallenge ? role.challenge : null);
  const badSecret = expected === null ? null : refuseSecret(change.newPassword);
  const refusal =
    badSecret ?? checkOldSecret(state, { target, role, expected, given: change.oldPassword }, env);
  if (refusal !== null) return refusal;
  const hash = expected === null ? null : env.hashSecret(change.newPassword);
  const secrets =
    role.secret === null ? { secret: null, challenge: hash } : { secret: hash, challenge: null };
  return found({ kind: 'changeRoleSecret', order: { role: target, ...secrets } });
}

function asksForPed(change: SecretChange): boolean {
  return change.changeSecret === true || change.changeChallenge === true;
}

/** Only the crypto roles of a PED partition choose between key and challenge. */
function offersPedChange(state: ApplianceState, target: RoleTarget): boolean {
  return state.hsm.authentication === 'ped' && (target.roleid === 'co' || target.roleid === 'cu');
}
