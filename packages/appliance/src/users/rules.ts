/** The rules for logins and passwords of appliance users, and their factory values. */
import { done, type Operation } from '../operation.ts';

export interface LoginRules {
  /** Seconds for which a failed login counts. */
  readonly detectionWindowSeconds: number;
  readonly lockoutDurationSeconds: number;
  /** 0 for never. */
  readonly maxFailedAttempts: number;
}

/** The rules that can be enabled and disabled. */
export const passwordSettings = ['expiryDays', 'history'] as const;

export type PasswordSetting = (typeof passwordSettings)[number];

export interface PasswordRules {
  readonly expiryDays: number;
  /** Number of recent passwords, including the current one, that must not be reused. */
  readonly history: number;
  readonly minimumLength: number;
  readonly enabled: Readonly<Record<PasswordSetting, boolean>>;
}

/** Upper bound on the history. */
export const longestHistory = 10;

export const factoryLoginRules: LoginRules = {
  detectionWindowSeconds: 900,
  lockoutDurationSeconds: 600,
  maxFailedAttempts: 3,
};

export const factoryPasswordRules: PasswordRules = {
  expiryDays: 90,
  history: 4,
  minimumLength: 8,
  enabled: { expiryDays: false, history: false },
};

/** Shows the rules for logins. */
export const getLoginRules: Operation<unknown, LoginRules, never> = (state) => done(state, state.loginRules);

/** Replaces the rules for logins. A current lock keeps its end. */
export const replaceLoginRules: Operation<LoginRules, null, never> = (state, input) => {
  const { detectionWindowSeconds, lockoutDurationSeconds, maxFailedAttempts } = input;
  const loginRules = { detectionWindowSeconds, lockoutDurationSeconds, maxFailedAttempts };
  return done({ ...state, loginRules }, null);
};
