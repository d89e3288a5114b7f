/** The rules for logins and for passwords of appliance users, and what they are at the factory. */

export interface LoginRules {
  /** How long a failed login counts. */
  readonly detectionWindowSeconds: number;
  readonly lockoutDurationSeconds: number;
  /** 0 for never. */
  readonly maxFailedAttempts: number;
}

/** The rules that can be switched on and off. */
export const passwordSettings = ['expiryDays', 'history'] as const;

export type PasswordSetting = (typeof passwordSettings)[number];

export interface PasswordRules {
  readonly expiryDays: number;
  /** How many of the last passwords, the current one included, must not be used again. */
  readonly history: number;
  readonly minimumLength: number;
  readonly enabled: Readonly<Record<PasswordSetting, boolean>>;
}

/** The largest history that can be asked for. */
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
