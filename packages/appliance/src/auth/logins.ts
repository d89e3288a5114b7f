/** The HSM and partition logins of private sessions: made, looked up and dropped. */
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { readRole } from '../state-changes.ts';
import type { RoleTarget } from '../target.ts';
import { isLive } from './session.ts';

export function isSameRole(one: RoleTarget, other: RoleTarget): boolean {
  if (one.kind === 'hsmRole') return other.kind === 'hsmRole' && one.roleid === other.roleid;
  return (
    other.kind === 'partitionRole' && one.partitionid === other.partitionid && one.roleid === other.roleid
  );
}

export function isLoggedIn(state: ApplianceState, session: string | null, role: RoleTarget): boolean {
  const logins = session === null ? undefined : entryOf(state.sessions, session)?.logins;
  return logins?.some((login) => isSameRole(login, role)) ?? false;
}

/** Logged in, and not with a password that somebody else chose: such a role may only change it. */
export function mayAct(state: ApplianceState, session: string | null, role: RoleTarget): boolean {
  return isLoggedIn(state, session, role) && readRole(state, role)?.pinToBeChanged === false;
}

export function isLoggedInAnywhere(state: ApplianceState, now: number, role: RoleTarget): boolean {
  return Object.values(state.sessions).some(
    (session) => isLive(session, now) && session.logins.some((login) => isSameRole(login, role)),
  );
}

/** Without a session there is nothing that could keep the login. */
export function addLogin(state: ApplianceState, session: string | null, role: RoleTarget): ApplianceState {
  const kept = session === null ? undefined : entryOf(state.sessions, session);
  if (session === null || kept === undefined || isLoggedIn(state, session, role)) return state;
  return {
    ...state,
    sessions: { ...state.sessions, [session]: { ...kept, logins: [...kept.logins, role] } },
  };
}

/** Drops the logins that `drops` names, in one session or, without one, in all. */
export function dropLogins(
  state: ApplianceState,
  drops: (login: RoleTarget) => boolean,
  session?: string | null,
): ApplianceState {
  const sessions = Object.entries(state.sessions).map(([key, kept]) => {
    const concerned = session === undefined || session === key;
    return [
      key,
      concerned ? { ...kept, logins: kept.logins.filter((login) => !drops(login)) } : kept,
    ] as const;
  });
  return { ...state, sessions: Object.fromEntries(sessions) };
}

export function isOfPartition(login: RoleTarget, partitionid: string): boolean {
  return login.kind === 'partitionRole' && login.partitionid === partitionid;
}
