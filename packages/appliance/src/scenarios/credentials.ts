/** The users and secrets every scenario is seeded with; they open nothing but this simulation. */

export const serialNumber = '532018';

export const userPasswords = {
  admin: 'admin-Passw0rd',
  operator: 'operator-Passw0rd',
  monitor: 'monitor-Passw0rd',
  audit: 'audit-Passw0rd',
} as const;

export const hsmPasswords = { so: 'hsm-so-Passw0rd', audit: 'audit-role-Passw0rd' } as const;

export const partitionPasswords = {
  so: 'partition-so-Passw0rd',
  co: 'crypto-officer-Passw0rd',
  cu: 'crypto-user-Passw0rd',
} as const;

/** The second layer of the crypto roles in the `ped` scenario. */
export const partitionChallenges = { co: 'co-challenge-1', cu: 'cu-challenge-1' } as const;

/** Partitions of the `demo` and `ped` scenarios, by name. */
export const partitionIds = {
  /** Version 1, ready for an SMK rollover. */
  payments: '1532018000011',
  /** Version 0; its identifier is the first that a JavaScript number confuses with its neighbor. */
  archive: '9007199254740992',
  /** Version 1, not initialized; the neighbor. */
  fresh: '9007199254740993',
  /** Version 1, whose SMK has not been initialized. */
  migrated: '1532018000014',
} as const;

/** The only partition of the `legacy-firmware` scenario. */
export const legacyPartitionId = '1532018000021';
