/** Creation, initialization and deletion of partitions. */
import { dropLogins, isOfPartition } from '../auth/logins.ts';
import { requireHsmSo, requirePartitionRole } from '../auth/require-login.ts';
import { countCommand } from '../hsms/activity.ts';
import { supportsSmk } from '../hsms/firmware.ts';
import { findHsm, type Hsm, type HsmPath } from '../hsms/hsm.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { withoutEntry } from '../record.ts';
import { refuseSecret } from '../roles/check-secret.ts';
import { withHsm } from '../state-changes.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import {
  findPartition,
  type NoPartition,
  type PartitionPath,
  type PartitionVersion,
  partitionIdOf,
} from './partition.ts';
import { refusePartition } from './storage.ts';

interface CreatePartitionInput extends HsmPath {
  readonly name: string;
  readonly hasPso: boolean;
  /** Takes all the free space and overrides `size`. */
  readonly allStorageSpace?: boolean;
  /** Bytes. */
  readonly size?: number;
  readonly version?: PartitionVersion;
}

/** Creates a partition for the HSM Security Officer. */
export const createPartition: Operation<
  CreatePartitionInput,
  Work,
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INSUFFICIENT_SPACE'
  | 'HSMPLUGIN_INVALID_HSM'
  | 'HSMPLUGIN_PARTITION_NAME_IN_USE'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, name, version = 0 } = input;
  const size = input.allStorageSpace ? null : (input.size ?? 0);
  const refusal =
    refuseSize(size) ??
    refuseKind(hsm.value, input) ??
    requireHsmSo(state, input.caller) ??
    refusePartition(hsm.value, name, size);
  if (refusal !== null) return refusal;
  // The identifier is reserved now, so that two waiting partitions never share one.
  const partitionid = partitionIdOf(hsmid, hsm.value.nextPartition);
  const numbered = withHsm(state, { nextPartition: hsm.value.nextPartition + 1 });
  const work = { kind: 'createPartition', order: { partitionid, name, size, version } } as const;
  const source = { operation: 'createPartition', path: { hsmid } };
  return carryOut(numbered, { source, work, changed: { kind: 'partition', hsmid, partitionid } }, env);
};

function refuseSize(size: number | null): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (size === null || (Number.isSafeInteger(size) && size > 0)) return null;
  return refused('FRAMEWORK_BAD_REQUEST', 'A partition needs a size in bytes, or all free space.');
}

/** Refuses partitions without their own Security Officer, which current HSMs do not create, and unsupported versions. */
function refuseKind(hsm: Hsm, input: CreatePartitionInput): Refused<'HSMPLUGIN_FUNC_NOT_SUPPORTED'> | null {
  const supported = input.hasPso && (input.version !== 1 || supportsSmk(hsm));
  return supported ? null : refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
}

interface InitializePartitionInput extends PartitionPath {
  /** The name of the partition by default. */
  readonly label?: string;
  readonly domain?: string;
  readonly password?: string;
  readonly defaultDomain?: boolean;
  readonly ped?: string;
  readonly domainLabel?: string;
}

/** Initializes a partition, or reinitializes it for its own Security Officer. */
export const initializePartition: Operation<
  InitializePartitionInput,
  Work,
  NoPartition | 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'
> = (state, input, env) => {
  const found = findPartition(state, input);
  if (!found.ok) return found;
  const { hsmid, partitionid, password } = input;
  const takesPassword = state.hsm.authentication === 'password';
  const again = found.value.state === 'initialized';
  const refusal =
    (takesPassword ? refuseSecrets(input) : null) ??
    (again ? requirePartitionRole(state, input.caller, partitionid, ['so']) : null);
  if (refusal !== null) return refusal;
  const secret = takesPassword && password ? env.hashSecret(password) : null;
  const label = input.label?.trim() || found.value.name;
  const work = { kind: 'initializePartition', order: { partitionid, label, secret, again } } as const;
  const source = { operation: 'initializePartition', path: { hsmid, partitionid } };
  return carryOut(state, { source, work, changed: { kind: 'partition', hsmid, partitionid } }, env);
};

/** The domain is required but not kept: no answer of this API depends on it. */
function refuseSecrets(input: InitializePartitionInput): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (!input.domain && !input.defaultDomain)
    return refused('FRAMEWORK_BAD_REQUEST', 'The cloning domain is missing.');
  return refuseSecret(input.password);
}

/** Deletes a partition with its contents, for the HSM Security Officer. */
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
