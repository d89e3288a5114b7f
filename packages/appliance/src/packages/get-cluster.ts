/** Shows the cluster of the appliance or its absence, and lists its members. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { Cluster, ClusterMember } from './cluster.ts';

export interface ClusterPath {
  readonly clusterID: string;
}

export const getCluster: Operation<unknown, Cluster | null, never> = (state) => done(state, state.cluster);

export const listClusterMembers: Operation<
  ClusterPath,
  readonly ClusterMember[],
  'CLUSTER_DOES_NOT_EXIST'
> = (state, { clusterID }) =>
  state.cluster?.id === clusterID ? done(state, state.cluster.members) : refused('CLUSTER_DOES_NOT_EXIST');
