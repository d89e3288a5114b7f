/** Room partitions: partitions of the HSM. */
export { changePartitionStc } from './change-partition-stc.ts';
export { createIndirectChallenge } from './create-indirect-challenge.ts';
export { createPartition } from './create-partition.ts';
export { createPolicyTemplate } from './create-policy-template.ts';
export { createStcClient } from './create-stc-client.ts';
export { deletePartition } from './delete-partition.ts';
export { getIndirectChallenge } from './get-indirect-challenge.ts';
export { getPartition } from './get-partition.ts';
export { getPartitionSff } from './get-partition-sff.ts';
export { getStcClient } from './get-stc-client.ts';
export { initializePartition } from './initialize-partition.ts';
export { listPartitionPolicies } from './list-partition-policies.ts';
export { listPartitions } from './list-partitions.ts';
export { loginPartition } from './login-partition.ts';
export { logoutPartition } from './logout-partition.ts';
