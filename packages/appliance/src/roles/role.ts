/** Roles of the HSM and of partitions. */
import type { SecretHash } from '../environment.ts';

/** The state of a role of the HSM or of a partition. */
export interface Role {
  readonly initialized: boolean;
  /** Null before initialization, and on a PED appliance, where a PED key replaces the password. */
  readonly secret: SecretHash | null;
  /** The optional second factor of a PED role. */
  readonly challenge: SecretHash | null;
  /** Consecutive failed logins. */
  readonly failedLogins: number;
  /** When the last permitted attempt failed, for a role whose lock ends by itself; milliseconds since the epoch. */
  readonly lockedAt?: number;
  /** Failed password changes since the last successful login. */
  readonly failedChanges: number;
  readonly pinToBeChanged: boolean;
  readonly challengeToBeChanged: boolean;
  /** The PED key is cached, so the next login of the role needs no key. */
  readonly keyCached: boolean;
}

export const freshRole: Role = {
  initialized: false,
  secret: null,
  challenge: null,
  failedLogins: 0,
  failedChanges: 0,
  pinToBeChanged: false,
  challengeToBeChanged: false,
  keyCached: false,
};

/** Names of the roles by their ids in the contract, in the order of the operations that list them. */
export const hsmRoleNames = { audit: 'Auditor', so: 'Security Officer' } as const;
export const partitionRoleNames = {
  co: 'Crypto Officer',
  cu: 'Crypto User',
  so: 'Security Officer',
} as const;

export type HsmRoleId = keyof typeof hsmRoleNames;
export type PartitionRoleId = keyof typeof partitionRoleNames;

export function isHsmRoleId(id: string): id is HsmRoleId {
  return Object.hasOwn(hsmRoleNames, id);
}

export function isPartitionRoleId(id: string): id is PartitionRoleId {
  return Object.hasOwn(partitionRoleNames, id);
}

/** Roles without cached PED keys, as after a restart or a tamper. */
export function withoutKeys<Id extends string>(
  roles: Readonly<Record<Id, Role>>,
): Readonly<Record<Id, Role>> {
  const locked = Object.entries<Role>(roles).map(
    ([id, role]) => [id, { ...role, keyCached: false }] as const,
  );
  return Object.fromEntries(locked) as Record<Id, Role>; // its keys are those of `roles`
}
