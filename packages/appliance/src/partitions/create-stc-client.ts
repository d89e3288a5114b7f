/** Admits a client to the secure trusted channel of a partition, for its Security Officer. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { countCommand } from '../hsms/activity.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withPartition } from '../state-changes.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';
import type { StcClient } from './stc.ts';

export interface CreateStcClientInput extends PartitionPath {
  /** Base64 of the client's identity file. */
  readonly identity: string;
  readonly label: string;
}

const fingerprintDigits = 40;

export const createStcClient: Operation<
  CreateStcClientInput,
  StcClient,
  NoPartition | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { partitionid, identity, label, caller } = input;
  const refusal = requirePartitionRole(state, caller, partitionid, ['so']);
  if (refusal !== null) return refusal;
  const { stcClients, nextStcClient } = partition.value;
  const id = String(nextStcClient);
  const client = { id, label, fingerprint: env.digest(identity).slice(0, fingerprintDigits) };
  const registered = withPartition(state, partitionid, {
    stcClients: { ...stcClients, [id]: client },
    nextStcClient: nextStcClient + 1,
  });
  return done(countCommand(registered), client);
};
