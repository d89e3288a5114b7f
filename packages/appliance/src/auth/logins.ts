/** Adds, finds and removes the HSM and partition logins of private sessions. */
import type { ApplianceState } from '../state.ts';
import { readRole } from '../state-changes.ts';
import type { RoleTarget } from '../target.ts';
import { holdersOf, isLive, keysOfHolders, sessionOf, withSession } from './session-table.ts';

function isSameRole(one: RoleTarget, other: RoleTarget): boolean {
  if (one.kind === 'hsmRole') return other.kind === 'hsmRole' && one.roleid === other.roleid;
  return (
    other.kind === 'partitionRole' && one.partitionid === other.partitionid && one.roleid === other.roleid
  );
}

export function isLoggedIn(state: ApplianceState, session: string | null, role: RoleTarget): boolean {
  const logins = session === null ? undefined : sessionOf(state.sessions, session)?.logins;
  return logins?.some((login) => isSameRole(login, role)) ?? false;
}

/** True for a role that is logged in and has chosen its own password; otherwise it may only change the password. */
export function mayAct(state: ApplianceState, session: string | null, role: RoleTarget): boolean {
  return isLoggedIn(state, session, role) && readRole(state, role)?.pinToBeChanged === false;
}

export function isLoggedInAnywhere(state: ApplianceState, now: number, role: RoleTarget): boolean {
  for (const session of holdersOf(state.sessions, role)) if (isLive(session, now)) return true;
  return false;
}

/** Changes nothing without a session, which would hold the login. */
export function addLogin(state: ApplianceState, session: string | null, role: RoleTarget): ApplianceState {
  const kept = session === null ? undefined : sessionOf(state.sessions, session);
  if (session === null || kept === undefined || isLoggedIn(state, session, role)) return state;
  const logins = [...kept.logins, role];
  return { ...state, sessions: withSession(state.sessions, session, { ...kept, logins }) };
}

/** Removes the logins that `drops` selects, in one session or, without one, in all. */
export function dropLogins(
  state: ApplianceState,
  drops: (login: RoleTarget) => boolean,
  session?: string | null,
): ApplianceState {
  const all = session === undefined ? [...keysOfHolders(state.sessions, drops)] : [];
  const sessions = [...all, ...(session ? [session] : [])].reduce((table, key) => {
    const kept = sessionOf(table, key);
    if (kept === undefined || !kept.logins.some(drops)) return table;
    return withSession(table, key, { ...kept, logins: kept.logins.filter((login) => !drops(login)) });
  }, state.sessions);
  return { ...state, sessions };
}

export function isOfPartition(login: RoleTarget, partitionid: string): boolean {
  return login.kind === 'partitionRole' && login.partitionid === partitionid;
}
