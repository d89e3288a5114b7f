/** The effects of tasks on packages. */
import { withRole } from '../state-changes.ts';
import { type Effect, effective, ineffective } from '../tasks/effect.ts';
import { ownClusterId } from './cluster.ts';

/** Makes the appliance the first member of a new cluster. */
export const createCluster: Effect<'createCluster'> = (state, { label }) => {
  if (state.cluster !== null) return ineffective({ failure: 'CLUSTER_ALREADY_EXISTS' });
  const { hsm } = state;
  if (!hsm.initialized) return ineffective({ failure: 'HSMPLUGIN_HSM_NOT_INITIALIZED' });
  const member = { id: 'member-1', name: `LNH-${hsm.id}`, primary: true };
  const cluster = { id: ownClusterId, label, members: [member] };
  // The operation has verified the password, which resets the failures as a login does.
  const proven = withRole(state, { kind: 'hsmRole', hsmid: hsm.id, roleid: 'so' }, { failedLogins: 0 });
  return effective({ ...proven, cluster }, { clusterID: ownClusterId });
};
