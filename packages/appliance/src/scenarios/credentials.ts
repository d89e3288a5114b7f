/** The users and secrets of the built-in scenarios; they are valid only in this simulation. */
import { scenarios } from '../generated/scenarios.ts';

const { demo, ped, 'legacy-firmware': legacy } = scenarios;
const [payments, archive, fresh, migrated] = demo.partitions;

export const serialNumber = '532018';

/** For the built-in users of every scenario. */
export const userPasswords = {
  admin: 'admin-Passw0rd',
  operator: 'operator-Passw0rd',
  monitor: 'monitor-Passw0rd',
  audit: 'audit-Passw0rd',
} as const;

export const hsmPasswords = { so: demo.hsm.so, audit: demo.hsm.audit } as const;

export const partitionPasswords = payments.roles;

/** The challenges of the crypto roles in the `ped` scenario. */
export const partitionChallenges = {
  co: ped.partitions[0].roles.co,
  cu: ped.partitions[0].roles.cu,
} as const;

/** Partitions of the `demo` and `ped` scenarios, by name. */
export const partitionIds = {
  /** Version 1, ready for an SMK rollover. */
  payments: payments.id,
  /** Version 0. A JavaScript number cannot distinguish its identifier from that of `fresh`. */
  archive: archive.id,
  /** Version 1, not initialized. */
  fresh: fresh.id,
  /** Version 1, whose SMK has not been initialized. */
  migrated: migrated.id,
} as const;

/** The only partition of the `legacy-firmware` scenario. */
export const legacyPartitionId = legacy.partitions[0].id;
