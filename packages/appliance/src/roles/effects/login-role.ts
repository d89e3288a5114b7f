/** Logs a role in to a session and resets its failures. */
import { addLogin } from '../../auth/logins.ts';
import { sessionOf } from '../../auth/session-table.ts';
import { withRole } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { isLockedOut } from '../login-limit.ts';
import { withInitializedRole } from './with-initialized-role.ts';

export const loginRole: Effect<'loginRole'> = (state, { role: target, session }) =>
  withInitializedRole(state, target, (role) => {
    if (isLockedOut(target, role)) return ineffective('The role has been locked out in the meantime.');
    if (session !== null && sessionOf(state.sessions, session) === undefined) {
      return ineffective('The session has ended in the meantime.');
    }
    // A PED key is cached only for a role with a challenge: otherwise a login would need no secret at all.
    const keyCached = role.keyCached || role.challenge !== null;
    const forgiven = withRole(state, target, { failedLogins: 0, failedChanges: 0, keyCached });
    return effective(addLogin(forgiven, session, target));
  });
