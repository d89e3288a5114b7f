/** Sets the secrets that a role has chosen for itself. */
import { withRole } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';
import { withInitializedRole } from './with-initialized-role.ts';

export const changeRoleSecret: Effect<'changeRoleSecret'> = (state, { role: target, secret, challenge }) =>
  withInitializedRole(state, target, (role) =>
    effective(
      withRole(state, target, {
        secret: secret ?? role.secret,
        challenge: challenge ?? role.challenge,
        failedLogins: 0,
        failedChanges: 0,
        pinToBeChanged: false,
        challengeToBeChanged: role.challengeToBeChanged && challenge === null,
      }),
    ),
  );
