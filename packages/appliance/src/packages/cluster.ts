/** The cluster of the appliance. */

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
