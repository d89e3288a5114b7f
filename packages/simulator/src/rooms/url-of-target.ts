// The URL of a resource of the appliance.
import type { Target } from '@lunarest/appliance';
import { urlOf } from './url-of.ts';

export function urlOfTarget(target: Target): string {
  const { kind, ...path } = target;
  return urlOf(operationOf[kind], path);
}

const operationOf = {
  hsm: 'getHsm',
  tamper: 'getHsmTamper',
  hsmRole: 'getHsmRole',
  partition: 'getPartition',
  partitionRole: 'getPartitionRole',
  cluster: 'listClusterMembers',
  task: 'getTask',
} as const satisfies Record<Target['kind'], Parameters<typeof urlOf>[0]>;
