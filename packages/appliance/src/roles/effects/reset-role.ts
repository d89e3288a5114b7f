/** Gives a role secrets chosen by another role: it is unlocked, and must change them. */
import { withRole } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';
import { withInitializedRole } from './with-initialized-role.ts';

export const resetRole: Effect<'resetRole'> = (state, { role: target, secret, challenge }) =>
  withInitializedRole(state, target, (role) =>
    effective(
      withRole(state, target, {
        secret: secret ?? role.secret,
        challenge: challenge ?? role.challenge,
        failedLogins: 0,
        failedChanges: 0,
        pinToBeChanged: true,
        challengeToBeChanged: role.challengeToBeChanged || challenge !== null,
      }),
    ),
  );
