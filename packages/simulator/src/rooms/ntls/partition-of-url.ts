// Which partition the path of a link names.
import type { LinkedPartition } from '@lunarest/appliance/ntls';
import { createOperationRouter, newestRelease, operationTables } from '@lunarest/contract';

const { getPartition } = operationTables[newestRelease];
const find = createOperationRouter({ getPartition });

/** Null for a text that is no path of a partition; whether there is such a partition, the appliance knows. */
export function partitionOfUrl(url: string): LinkedPartition | null {
  const segments = find(url)?.segments;
  // Identifiers of partitions are digits, which nothing encodes.
  const [hsmid, partitionid] = segments?.filter((segment) => /^\d+$/.test(segment)) ?? [];
  return hsmid === undefined || partitionid === undefined ? null : { hsmid, partitionid };
}
