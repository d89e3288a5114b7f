/** The PEDs of a PED HSM, and its cached keys. */
import { defaultPort } from '../hsms/ped.ts';
import type { PartitionRoleId } from '../roles/role.ts';
import { withHsm, withRole } from '../state-changes.ts';
import { type Change, demand, namedPartition } from './change.ts';

export interface PedParts {
  /** The connected remote PED; null for none. */
  readonly remote?: { readonly ipAddress: string; readonly port?: number } | null;
  /** Whether the HSM has the vector that authenticates a remote PED. */
  readonly hasVector?: boolean;
}

const remotePed = '1';

/** Refuses an HSM whose roles log in with passwords, and a remote PED without a vector. */
export function ped({ remote, ...parts }: PedParts): Change {
  return (state) => {
    const { authentication, peds } = state.hsm;
    demand(
      authentication === 'ped' ? null : 'The roles of this HSM log in with passwords, so it has no PED.',
    );
    const { hasVector = peds.hasVector } = parts;
    demand(remote && !hasVector ? 'A remote PED cannot be connected without a vector.' : null);
    const { ipAddress = null, port = defaultPort } = remote ?? {};
    const connected = { [remotePed]: { ipAddress, port, isConnected: remote !== null } };
    const byId = remote === undefined ? peds.byId : { ...peds.byId, ...connected };
    return withHsm(state, { peds: { byId, hasVector } });
  };
}

/** A role with a cached PED key: its next login needs no key. Refuses a role that is not initialized. */
export function cachedPedKey(partition: string, roleid: PartitionRoleId): Change {
  return (state) => {
    demand(
      state.hsm.authentication === 'ped' ? null : 'The roles of this HSM have passwords and no PED keys.',
    );
    const { id: partitionid, name, roles } = namedPartition(state, partition);
    demand(roles[roleid]?.initialized ? null : `The role ${roleid} of partition ${name} is not initialized.`);
    return withRole(
      state,
      { kind: 'partitionRole', hsmid: state.hsm.id, partitionid, roleid },
      { keyCached: true },
    );
  };
}
