/** Initializes a partition, or reinitializes it for its own Security Officer. */
import { requirePartitionRole } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { type Refused, refused } from '../outcome.ts';
import { refuseSecret } from '../roles/accept-secret.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';

export interface InitializePartitionInput extends PartitionPath {
  /** The name of the partition by default. */
  readonly label?: string;
  readonly domain?: string;
  readonly password?: string;
  readonly defaultDomain?: boolean;
  readonly ped?: string;
  readonly domainLabel?: string;
}

type Failure = NoPartition | 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED';

export const initializePartition: Operation<InitializePartitionInput, Work, Failure> = (
  state,
  input,
  env,
) => {
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
  const work = { kind: 'initializePartition', order: { partitionid, label, secret } } as const;
  const source = { operation: 'initializePartition', path: { hsmid, partitionid } };
  return carryOut(state, { source, work, changed: { kind: 'partition', hsmid, partitionid } }, env);
};

/** The domain is required but not kept: no answer of this API depends on it. */
function refuseSecrets(input: InitializePartitionInput): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (!input.domain && !input.defaultDomain)
    return refused('FRAMEWORK_BAD_REQUEST', 'A cloning domain is needed here.');
  return refuseSecret(input.password);
}
