// Paths and bodies of the seeded appliance, after the owners of its roles have changed the initial passwords.
import { partitionIds, serialNumber } from '@lunarest/server';

export const hsmPath = `/api/lunasa/hsms/${serialNumber}`;

export function partitionPath(partition: keyof typeof partitionIds): string {
  return `${hsmPath}/partitions/${partitionIds[partition]}`;
}

export function rolePath(partition: keyof typeof partitionIds, roleid: string): string {
  return `${partitionPath(partition)}/roles/${roleid}`;
}

const settled = {
  activated: false,
  initialized: true,
  lockedOut: false,
  loginAttemptsLeft: 10,
  pinToBeChanged: false,
  challengeToBeChanged: false,
  primaryAuthentication: 'PIN',
  secondaryAuthentication: 'None',
  indirectLoginVersion: 'None',
  changePasswordAttemptsLeft: 3,
} as const;

export const hsmSo = { ...settled, id: 'so', name: 'Security Officer', loginAttemptsLeft: 3 } as const;
export const auditor = { ...settled, id: 'audit', name: 'Auditor' } as const;
export const officer = { ...settled, id: 'co', name: 'Crypto Officer' } as const;
export const user = { ...settled, id: 'cu', name: 'Crypto User' } as const;
