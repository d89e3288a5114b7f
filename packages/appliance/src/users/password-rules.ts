/** Shows and changes the rules for passwords, and enables or disables them. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { type PasswordRules, type PasswordSetting, passwordSettings } from './rules.ts';

export const passwordRulesActions = ['enable', 'disable'] as const;

export type PasswordRulesActionId = (typeof passwordRulesActions)[number];

export type PasswordRulesView = Omit<PasswordRules, 'enabled'>;

export interface PerformPasswordRulesActionInput {
  readonly actionid: string;
  /** Both rules by default. */
  readonly settingsToToggle?: readonly PasswordSetting[];
}

export const getPasswordRules: Operation<unknown, PasswordRulesView, never> = (state) => {
  const { enabled: _, ...rules } = state.passwordRules;
  return done(state, rules);
};

/** Omitted fields stay. */
export const changePasswordRules: Operation<Partial<PasswordRulesView>, null, never> = (state, input) => {
  const { passwordRules: rules } = state;
  const {
    expiryDays = rules.expiryDays,
    history = rules.history,
    minimumLength = rules.minimumLength,
  } = input;
  return done({ ...state, passwordRules: { ...rules, expiryDays, history, minimumLength } }, null);
};

export const listPasswordRulesActions: Operation<unknown, readonly PasswordRulesActionId[], never> = (
  state,
) => done(state, passwordRulesActions);

export const performPasswordRulesAction: Operation<
  PerformPasswordRulesActionInput,
  null,
  'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'APPLIANCE_USER_INVALID_PARAMETERS'
> = (state, { actionid, settingsToToggle = passwordSettings }) => {
  if (!passwordRulesActions.some((action) => action === actionid))
    return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  if (new Set(settingsToToggle).size < settingsToToggle.length)
    return refused('APPLIANCE_USER_INVALID_PARAMETERS');
  const isOn = actionid === 'enable';
  const { passwordRules: rules } = state;
  const toggled = Object.fromEntries(settingsToToggle.map((setting) => [setting, isOn]));
  return done({ ...state, passwordRules: { ...rules, enabled: { ...rules.enabled, ...toggled } } }, null);
};
