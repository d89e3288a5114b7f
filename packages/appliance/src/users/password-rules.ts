/** Rules of the passwords of users. */
import type { User } from '../auth/user.ts';
import { day } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { isOneOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { type PasswordRules, type PasswordSetting, passwordSettings } from './rules.ts';

const passwordRulesActions = ['enable', 'disable'] as const;

type PasswordRulesActionId = (typeof passwordRulesActions)[number];

type PasswordRulesView = Omit<PasswordRules, 'enabled'>;

interface PerformPasswordRulesActionInput {
  readonly actionid: string;
  /** Both rules by default. */
  readonly settingsToToggle?: readonly PasswordSetting[];
}

/** Shows the rules. */
export const getPasswordRules: Operation<unknown, PasswordRulesView, never> = (state) => {
  const { enabled: _, ...rules } = state.passwordRules;
  return done(state, rules);
};

/** Changes the given rules. */
export const changePasswordRules: Operation<Partial<PasswordRulesView>, null, never> = (state, input) => {
  const { passwordRules: rules } = state;
  const {
    expiryDays = rules.expiryDays,
    history = rules.history,
    minimumLength = rules.minimumLength,
  } = input;
  return done({ ...state, passwordRules: { ...rules, expiryDays, history, minimumLength } }, null);
};

/** Lists the actions on the rules. */
export const listPasswordRulesActions: Operation<unknown, readonly PasswordRulesActionId[], never> = (
  state,
) => done(state, passwordRulesActions);

/** Enables or disables rules. */
export const performPasswordRulesAction: Operation<
  PerformPasswordRulesActionInput,
  null,
  'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'APPLIANCE_USER_INVALID_PARAMETERS'
> = (state, { actionid, settingsToToggle = passwordSettings }) => {
  if (!isOneOf(passwordRulesActions, actionid)) return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  if (new Set(settingsToToggle).size < settingsToToggle.length)
    return refused('APPLIANCE_USER_INVALID_PARAMETERS');
  const isOn = actionid === 'enable';
  const { passwordRules: rules } = state;
  const toggled = Object.fromEntries(settingsToToggle.map((setting) => [setting, isOn]));
  return done({ ...state, passwordRules: { ...rules, enabled: { ...rules.enabled, ...toggled } } }, null);
};

const kinds = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/];
const neededKinds = 3;

/**
 * Checks a new password of a user: its length, its mix of characters, and its absence from the password history.
 * @param owner null for a user that is being created
 * @returns null for an accepted password
 */
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

/** Whole days in UTC until the password expires at the end of the last one; negative afterwards, null while passwords do not expire. */
export function passwordDaysLeft(rules: PasswordRules, { secretSetAt }: User, now: number): number | null {
  if (!rules.enabled.expiryDays) return null;
  return Math.floor(secretSetAt / day) + rules.expiryDays - Math.floor(now / day);
}

/** True when only a change of the own password is permitted: another user has set it, or it has expired. */
export function mustChangePassword(state: ApplianceState, user: User, now: number): boolean {
  const daysLeft = passwordDaysLeft(state.passwordRules, user, now);
  return user.mustChangePassword || (daysLeft !== null && daysLeft < 0);
}
