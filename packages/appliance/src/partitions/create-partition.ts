/** Creates a partition for the HSM Security Officer. */
import { requireHsmSo } from '../auth/require-login.ts';
import { findHsm, type HsmPath } from '../hsms/find-hsm.ts';
import { supportsSmk } from '../hsms/firmware.ts';
import type { Hsm } from '../hsms/hsm.ts';
import type { Operation } from '../operation.ts';
import { type Refused, refused } from '../outcome.ts';
import { withHsm } from '../state-changes.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import type { PartitionVersion } from './partition.ts';
import { partitionIdOf } from './partition-id.ts';
import { refusePartition } from './storage.ts';

export interface CreatePartitionInput extends HsmPath {
  readonly name: string;
  readonly hasPso: boolean;
  /** Takes all the free space and overrides `size`. */
  readonly allStorageSpace?: boolean;
  /** Bytes. */
  readonly size?: number;
  readonly version?: PartitionVersion;
}

type Failure =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INSUFFICIENT_SPACE'
  | 'HSMPLUGIN_INVALID_HSM'
  | 'HSMPLUGIN_PARTITION_NAME_IN_USE';

export const createPartition: Operation<CreatePartitionInput, Work, Failure> = (state, input, env) => {
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
  return refused(
    'FRAMEWORK_BAD_REQUEST',
    'A partition needs a size in bytes, or all the space that is left.',
  );
}

/** Partitions without their own Security Officer are an older kind that current HSMs no longer create. */
function refuseKind(hsm: Hsm, input: CreatePartitionInput): Refused<'HSMPLUGIN_FUNC_NOT_SUPPORTED'> | null {
  const supported = input.hasPso && (input.version !== 1 || supportsSmk(hsm));
  return supported ? null : refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
}
