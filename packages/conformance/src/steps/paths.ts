// Paths of the seeded appliance, for requests without the client.
import { partitionIds, serialNumber } from '@lunarest/server';

export const hsmPath = `/api/lunasa/hsms/${serialNumber}`;

export function partitionPath(partition: keyof typeof partitionIds): string {
  return `${hsmPath}/partitions/${partitionIds[partition]}`;
}

export function rolePath(partition: keyof typeof partitionIds, roleid: string): string {
  return `${partitionPath(partition)}/roles/${roleid}`;
}
