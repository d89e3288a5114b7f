// Extracts the partition from the path of a link.
import type { LinkedPartition } from '@lunarest/appliance/ntls';
import { createOperationRouter, newestRelease, operationTables } from '@lunarest/contract';

const { getPartition } = operationTables[newestRelease];
const find = createOperationRouter({ getPartition });

/** Null for a text that is not a path of a partition; the appliance checks whether the partition exists. */
export function partitionOfUrl(url: string): LinkedPartition | null {
  const segments = find(url)?.segments;
  // Identifiers of partitions are digits and are never percent-encoded.
  const [hsmid, partitionid] = segments?.filter((segment) => /^\d+$/.test(segment)) ?? [];
  return hsmid === undefined || partitionid === undefined ? null : { hsmid, partitionid };
}
