/** Deletes a partition with its contents, for the HSM Security Officer. */
import { dropLogins, isOfPartition } from '../auth/logins.ts';
import { requireHsmSo } from '../auth/require-login.ts';
import { countCommand } from '../hsms/activity.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withoutEntry } from '../record.ts';
import { withHsm } from '../state-changes.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';

export const deletePartition: Operation<
  PartitionPath,
  null,
  NoPartition | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
> = (state, input) => {
  const found = findPartition(state, input);
  if (!found.ok) return found;
  const refusal = requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  const { id } = found.value;
  const deleted = countCommand(withHsm(state, { partitions: withoutEntry(state.hsm.partitions, id) }));
  return done(
    dropLogins(deleted, (login) => isOfPartition(login, id)),
    null,
  );
};
