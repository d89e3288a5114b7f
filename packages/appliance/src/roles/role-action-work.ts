/** Turns an action on a role into work, or refuses it. */
import type { Environment } from '../environment.ts';
import type { Authentication } from '../hsms/hsm.ts';
import { found, type Lookup, type Refused, refused } from '../operation.ts';
import type { RoleTarget } from '../target.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import { refuseSecret } from './check-secret.ts';
import type { Role } from './role.ts';
import type { RoleActionId } from './role-actions.ts';

/** The default challenge. */
export const defaultChallengeValue = 'PASSWORD';

export interface RoleActionBody {
  readonly password?: string;
  readonly defaultChallenge?: boolean;
}

/** A password HSM has neither challenges nor cached PED keys. */
export function refuseRoleAction(
  action: RoleActionId,
  authentication: Authentication,
): Refused<'HSMPLUGIN_FUNC_NOT_SUPPORTED'> | null {
  return action === 'reset' || authentication === 'ped' ? null : refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
}

export function roleActionWork(
  action: RoleActionId,
  target: RoleTarget,
  role: Role,
  body: RoleActionBody,
  env: Environment,
): Lookup<TaskWork, 'FRAMEWORK_BAD_REQUEST'> {
  switch (action) {
    case 'reset':
      return resetWork(target, role, body, env);
    case 'createChallenge':
      return challengeWork(target, body, env);
    case 'deactivate':
      return found({ kind: 'deactivateRole', order: { role: target } });
  }
}

function resetWork(
  target: RoleTarget,
  role: Role,
  { password }: RoleActionBody,
  env: Environment,
): Lookup<TaskWork, 'FRAMEWORK_BAD_REQUEST'> {
  const takesPassword = role.secret !== null;
  // On a PED HSM, an action with a password resets the challenge, and one without a password resets the key.
  if (!takesPassword && (!password || role.challenge === null)) {
    return found({ kind: 'resetRole', order: { role: target, secret: null, challenge: null } });
  }
  const refusal = refuseSecret(password);
  if (refusal !== null || password === undefined) return refusal ?? refused('FRAMEWORK_BAD_REQUEST');
  const hash = env.hashSecret(password);
  const secrets = takesPassword ? { secret: hash, challenge: null } : { secret: null, challenge: hash };
  return found({ kind: 'resetRole', order: { role: target, ...secrets } });
}

function challengeWork(
  target: RoleTarget,
  { password, defaultChallenge }: RoleActionBody,
  env: Environment,
): Lookup<TaskWork, 'FRAMEWORK_BAD_REQUEST'> {
  const chosen = defaultChallenge ? defaultChallengeValue : password;
  if (!chosen) return found({ kind: 'createChallenge', order: { role: target, challenge: null } });
  const refusal = refuseSecret(chosen);
  if (refusal !== null) return refusal;
  return found({ kind: 'createChallenge', order: { role: target, challenge: env.hashSecret(chosen) } });
}
