/** Challenges for an indirect login to a partition. */
import { countCommand } from '../hsms/activity.ts';
import { done, type Operation, refused } from '../operation.ts';
import { isPartitionRoleId } from '../roles/role.ts';
import { withPartition } from '../state-changes.ts';
import type { IndirectChallenge } from './contents.ts';
import { findPartition, type NoPartition, type PartitionPath } from './partition.ts';

interface CreateIndirectChallengeInput extends PartitionPath {
  readonly role: string;
  /** The certificate of the HSM that will answer, in base64; it is not parsed here. */
  readonly certificate: string;
  readonly ped?: string;
}

const challengeBytes = 32;

/** Creates a challenge for a role of a partition, which another HSM can answer. */
export const createIndirectChallenge: Operation<
  CreateIndirectChallengeInput,
  IndirectChallenge,
  | NoPartition
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED'
> = (state, input, env) => {
  const found = findPartition(state, input);
  if (!found.ok) return found;
  const { partitionid, role } = input;
  if (!isPartitionRoleId(role))
    return refused('FRAMEWORK_BAD_REQUEST', 'A partition has no role with this name.');
  const { state: condition, roles, challenges, nextChallenge } = found.value;
  if (condition !== 'initialized') return refused('HSMPLUGIN_PARTITION_NOT_INITIALIZED');
  if (!roles[role].initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  // Hexadecimal digits are also valid base64.
  const challenge = env.digest(env.randomToken(challengeBytes));
  const made = { id: String(nextChallenge), challenge };
  const changed = withPartition(state, partitionid, {
    challenges: { ...challenges, [role]: made },
    nextChallenge: nextChallenge + 1,
  });
  return done(countCommand(changed), made);
};

interface IndirectChallengePath extends PartitionPath {
  readonly challengeid: string;
}

/** Shows the current challenge. */
export const getIndirectChallenge: Operation<
  IndirectChallengePath,
  IndirectChallenge,
  NoPartition | 'HSMPLUGIN_INVALID_CHALLENGE'
> = (state, input) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const challenge = Object.values(partition.value.challenges).find(({ id }) => id === input.challengeid);
  return challenge === undefined ? refused('HSMPLUGIN_INVALID_CHALLENGE') : done(state, challenge);
};
