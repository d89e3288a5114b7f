/** Creates a cluster with this appliance as its first member, for the HSM SO. */
import type { Environment } from '../environment.ts';
import type { Operation } from '../operation.ts';
import { type Refused, refused } from '../outcome.ts';
import { countFailedLogin } from '../roles/count-failure.ts';
import type { ApplianceState } from '../state.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { ownClusterId } from './cluster.ts';

export interface CreateClusterInput {
  /** The password of the HSM SO. */
  readonly authentication: readonly { readonly type: 'SO'; readonly password: string }[];
  readonly clusterLabel: string;
}

type ProofRefusal = 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_INCORRECT_PASSWORD';

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

/** A PED key cannot be wrong here: it replaces the password when a person is at the PED. */
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
  return { ok: false, failure: 'HSMPLUGIN_INCORRECT_PASSWORD', consequence: countFailedLogin(state, so) };
}
