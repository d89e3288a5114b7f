/** An open private session with its logins. */
import { addLogin } from '../auth/logins.ts';
import { withSession } from '../auth/session-table.ts';
import type { Hsm } from '../hsms/hsm.ts';
import { type HsmRoleId, isHsmRoleId, type PartitionRoleId } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { readRole } from '../state-changes.ts';
import type { RoleTarget } from '../target.ts';
import { type Change, demand, namedPartition } from './change.ts';

/** A role of the HSM, or one of a partition by identifier or name. */
export type LoginParts = HsmRoleId | { readonly partition: string; readonly role: PartitionRoleId };

export interface SessionParts {
  /** Name of an existing appliance user. */
  readonly user: string;
  /** The value of the session's cookie. */
  readonly token: string;
  readonly logins?: readonly LoginParts[];
}

/** Refuses a user, partition or role that does not exist or is not initialized, and a token in use. */
export function session({ user, token, logins = [] }: SessionParts): Change {
  return (state, env) => {
    const users = Object.keys(state.users).join(', ');
    demand(Object.hasOwn(state.users, user) ? null : `The user ${user} does not exist. Users: ${users}.`);
    demand(token === '' ? `The session of ${user} has an empty token.` : null);
    const key = env.digest(token);
    const opened = withSession(state.sessions, key, { user, lastSeen: env.now(), logins: [] });
    demand(
      opened.count === state.sessions.count
        ? `Another session already has the token of the session of ${user}.`
        : null,
    );
    return logins.reduce((shaped, login) => addLogin(shaped, key, roleOf(shaped, login)), {
      ...state,
      sessions: opened,
    });
  };
}

function roleOf(state: ApplianceState, login: LoginParts): RoleTarget {
  const role = targetOf(state, login);
  const name =
    role.kind === 'hsmRole'
      ? `role ${role.roleid} of the HSM`
      : `role ${role.roleid} of partition ${role.partitionid}`;
  demand(
    readRole(state, role)?.initialized ? null : `The ${name} is not initialized, so no login is possible.`,
  );
  return role;
}

function targetOf(state: ApplianceState, login: LoginParts): RoleTarget {
  const { id: hsmid }: Hsm = state.hsm;
  if (typeof login === 'string') {
    demand(isHsmRoleId(login) ? null : `The HSM has no role ${login}.`);
    return { kind: 'hsmRole', hsmid, roleid: login };
  }
  return {
    kind: 'partitionRole',
    hsmid,
    partitionid: namedPartition(state, login.partition).id,
    roleid: login.role,
  };
}
