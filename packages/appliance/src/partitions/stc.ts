/** Secure trusted channel (STC) of a partition, and its clients. */
import { requirePartitionRole } from '../auth/require-login.ts';
import { refuseMore } from '../capacity.ts';
import { countCommand } from '../hsms/activity.ts';
import { done, type Operation, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import { withPartition } from '../state-changes.ts';
import type { WorkDone } from '../target.ts';
import { findPartition, type NoPartition, type PartitionPath } from './partition.ts';

/** The secure trusted channel of a partition: its settings and its clients. */
export interface StcSettings {
  /** Seconds. */
  readonly activationTimeout: number;
  /** Millions of messages. */
  readonly rekeyThreshold: number;
  /** Messages. */
  readonly replayWindow: number;
}

export interface StcClient {
  readonly id: string;
  readonly label: string;
  /** Forty hexadecimal digits. */
  readonly fingerprint: string;
}

export const defaultStc: StcSettings = { activationTimeout: 120, rekeyThreshold: 400, replayWindow: 120 };

interface ChangePartitionStcInput extends PartitionPath, StcSettings {}

/** Changes the secure trusted channel of a partition for its Security Officer. */
export const changePartitionStc: Operation<
  ChangePartitionStcInput,
  WorkDone,
  NoPartition | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
> = (state, input) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid, caller } = input;
  const refusal = requirePartitionRole(state, caller, partitionid, ['so']);
  if (refusal !== null) return refusal;
  const { activationTimeout, rekeyThreshold, replayWindow } = input;
  const changed = withPartition(state, partitionid, {
    stc: { activationTimeout, rekeyThreshold, replayWindow },
  });
  return done(countCommand(changed), { kind: 'done', changed: { kind: 'partition', hsmid, partitionid } });
};

interface CreateStcClientInput extends PartitionPath {
  /** Base64 of the client's identity file. */
  readonly identity: string;
  readonly label: string;
}

const fingerprintDigits = 40;

/** Admits a client to the secure trusted channel of a partition, for its Security Officer. */
export const createStcClient: Operation<
  CreateStcClientInput,
  StcClient,
  NoPartition | 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { partitionid, identity, label, caller } = input;
  const { stcClients, nextStcClient } = partition.value;
  const refusal =
    requirePartitionRole(state, caller, partitionid, ['so']) ??
    refuseMore('STC clients of a partition', stcClients);
  if (refusal !== null) return refusal;
  const id = String(nextStcClient);
  const client = { id, label, fingerprint: env.digest(identity).slice(0, fingerprintDigits) };
  const registered = withPartition(state, partitionid, {
    stcClients: { ...stcClients, [id]: client },
    nextStcClient: nextStcClient + 1,
  });
  return done(countCommand(registered), client);
};

interface StcClientPath extends PartitionPath {
  readonly clientid: string;
}

/** Shows a client of the secure trusted channel of a partition. */
export const getStcClient: Operation<
  StcClientPath,
  StcClient,
  NoPartition | 'HSMPLUGIN_INVALID_STC_CLIENT'
> = (state, input) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const client = entryOf(partition.value.stcClients, input.clientid);
  return client === undefined ? refused('HSMPLUGIN_INVALID_STC_CLIENT') : done(state, client);
};
