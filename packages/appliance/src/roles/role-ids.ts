/** The roles of an HSM and of a partition, by the ids of the contract, in the order of the lists. */

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
