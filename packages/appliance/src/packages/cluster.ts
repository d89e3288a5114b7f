/** The cluster of the appliance. */
import type { Environment } from '../environment.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { countFailedLogin } from '../roles/check-secret.ts';
import type { ApplianceState } from '../state.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/add-task.ts';

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

interface CreateClusterInput {
  /** The password of the HSM SO. */
  readonly authentication: readonly { readonly type: 'SO'; readonly password: string }[];
  readonly clusterLabel: string;
}

type ProofRefusal = 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_INCORRECT_PASSWORD';

/** Creates a cluster with this appliance as its first member, for the HSM SO. */
export const createCluster: Operation<
  CreateClusterInput,
  Work,
  ProofRefusal | 'CLUSTER_ALREADY_EXISTS' | 'HSMPLUGIN_HSM_NOT_INITIALIZED'
> = (state, { authentication, clusterLabel }, env) => {
  if (!state.hsm.initialized) return refused('HSMPLUGIN_HSM_NOT_INITIALIZED');
  if (state.cluster !== null) return refused('CLUSTER_ALREADY_EXISTS');
  const refusal = refuseProof(state, authentication[0]?.password ?? '', env);
  if (refusal !== null) return refusal;
  const work = { kind: 'createCluster', order: { label: clusterLabel } } as const;
  const source = { operation: 'createCluster', path: {} };
  return carryOut(state, { source, work, changed: { kind: 'cluster', clusterID: ownClusterId } }, env);
};

/** Checks the password of the HSM SO. A PED HSM has none to check: a person presents the key at the PED later. */
function refuseProof(
  state: ApplianceState,
  password: string,
  env: Environment,
): Refused<ProofRefusal> | null {
  const { secret } = state.hsm.roles.so;
  if (secret === null) return null;
  if (password === '') return refused('FRAMEWORK_BAD_REQUEST', 'The password of the HSM SO is missing.');
  if (env.verifySecret(password, secret)) return null;
  const so = { kind: 'hsmRole', hsmid: state.hsm.id, roleid: 'so' } as const;
  return {
    ok: false,
    failure: 'HSMPLUGIN_INCORRECT_PASSWORD',
    consequence: countFailedLogin(state, so, env.now()),
  };
}
