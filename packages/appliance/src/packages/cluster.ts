/** The cluster of the appliance. */
import { done, type Operation, refused } from '../operation.ts';

export interface Cluster {
  readonly id: string;
  readonly label: string;
  readonly members: readonly ClusterMember[];
}

export interface ClusterMember {
  readonly id: string;
  readonly name: string;
  /** True for the appliance on which the cluster was created. */
  readonly primary: boolean;
}

/** An appliance belongs to one cluster at most, so the first number is sufficient. */
export const ownClusterId = 'cluster-1';

/** Shows the cluster of the appliance, or null without one. */
export const getCluster: Operation<unknown, Cluster | null, never> = (state) => done(state, state.cluster);

export const listClusterMembers: Operation<
  { readonly clusterID: string },
  readonly ClusterMember[],
  'CLUSTER_DOES_NOT_EXIST'
> = (state, { clusterID }) =>
  state.cluster?.id === clusterID ? done(state, state.cluster.members) : refused('CLUSTER_DOES_NOT_EXIST');
