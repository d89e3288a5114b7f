/** The rules for logins and passwords of appliance users, and their factory values. */

export interface LoginRules {
  /** Time for which a failed login counts. */
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
