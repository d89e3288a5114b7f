/**
 * Checks a new password of a user: its length, its mix of characters, and its absence from the password
 * history.
 */
import type { User } from '../auth/user.ts';
import type { Environment } from '../environment.ts';
import { type Refused, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';

const kinds = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/];
const neededKinds = 3;

/** `owner` is null for a user that is being created. */
export function refusePassword(
  { passwordRules: rules }: ApplianceState,
  owner: User | null,
  password: string,
  env: Environment,
): Refused<'SERVERPLUGIN_INVALID_PASSWORD'> | null {
  if (password.length < rules.minimumLength)
    return unacceptable(`A password needs at least ${rules.minimumLength} characters.`);
  if (kinds.filter((kind) => kind.test(password)).length < neededKinds)
    return unacceptable(
      `A password needs ${neededKinds} of upper case, lower case, digits and other characters.`,
    );
  const remembered = rules.enabled.history && owner !== null ? [owner.secret, ...owner.formerSecrets] : [];
  const isUsed = remembered.slice(0, rules.history).some((secret) => env.verifySecret(password, secret));
  return isUsed ? unacceptable(`The last ${rules.history} passwords cannot be used again.`) : null;
}

function unacceptable(details: string): Refused<'SERVERPLUGIN_INVALID_PASSWORD'> {
  return refused('SERVERPLUGIN_INVALID_PASSWORD', details);
}
