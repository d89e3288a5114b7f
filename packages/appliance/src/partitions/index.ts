/** Room partitions: partitions of the HSM. */

export { createIndirectChallenge, getIndirectChallenge } from './indirect-challenge.ts';
export { loginPartition, logoutPartition } from './login-partition.ts';
export { createPartition, deletePartition, initializePartition } from './partition-life.ts';
export { createPolicyTemplate, listPartitionPolicies } from './policies.ts';
export { getPartition, getPartitionSff, listPartitions } from './show-partition.ts';
export { changePartitionStc, createStcClient, getStcClient } from './stc.ts';
