/** The creation of a cluster. */
import type { Environment } from '../environment.ts';
import { type Operation, type Refused, refused } from '../operation.ts';
import { countFailedLogin } from '../roles/check-secret.ts';
import type { ApplianceState } from '../state.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { ownClusterId } from './cluster.ts';

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
