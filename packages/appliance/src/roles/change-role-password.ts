/** Changes of the password of a role. */
import type { Environment } from '../environment.ts';
import { found, type Lookup, type Operation, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { RoleTarget, Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import { checkOldSecret, refuseSecret } from './check-secret.ts';
import {
  findHsmRole,
  findPartitionRole,
  type HsmRolePath,
  type NoHsmRole,
  type NoPartitionRole,
  type PartitionRolePath,
} from './find-role.ts';
import type { Role } from './role.ts';

interface ChangePartitionRolePasswordInput extends PartitionRolePath, SecretChange {}

/** Changes the password, PED key or challenge of a partition role; requires the old one. */
export const changePartitionRolePassword: Operation<
  ChangePartitionRolePasswordInput,
  Work,
  NoPartitionRole | ChangeFailure | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED'
> = (state, input, env) => {
  const found = findPartitionRole(state, input);
  if (!found.ok) return found;
  const { target, role, partition } = found.value;
  if (partition.state !== 'initialized') return refused('HSMPLUGIN_PARTITION_NOT_INITIALIZED');
  const work = changeSecretWork(state, target, role, input, env);
  if (!work.ok) return work;
  const { hsmid, partitionid, roleid } = target;
  const source = { operation: 'changePartitionRolePassword', path: { hsmid, partitionid, roleid } };
  return carryOut(state, { source, work: work.value, changed: target }, env);
};

interface ChangeHsmRolePasswordInput extends HsmRolePath, SecretChange {}

/** Changes the password of a role of the HSM; requires the old password. */
export const changeHsmRolePassword: Operation<ChangeHsmRolePasswordInput, Work, NoHsmRole | ChangeFailure> = (
  state,
  input,
  env,
) => {
  const found = findHsmRole(state, input);
  if (!found.ok) return found;
  const { target, role } = found.value;
  const work = changeSecretWork(state, target, role, input, env);
  if (!work.ok) return work;
  const source = { operation: 'changeHsmRolePassword', path: { hsmid: target.hsmid, roleid: target.roleid } };
  return carryOut(state, { source, work: work.value, changed: target }, env);
};

/** The change of a role's own secret: its password, or at a PED its key, its challenge or both. */
interface SecretChange {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** Change the PED key. */
  readonly changeSecret?: boolean;
  /** Change the challenge. */
  readonly changeChallenge?: boolean;
}

type ChangeFailure =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_INCORRECT_PASSWORD'
  | 'HSMPLUGIN_ROLE_LOCKED_OUT'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED';

/** Checks a change and returns its work. The refusal counts a wrong old password. */
function changeSecretWork(
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
    return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'The role has no challenge. Create one first.');
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
