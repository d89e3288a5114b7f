/** A partition, with its roles and objects. */
import type { Environment } from '../environment.ts';
import { supportsSmk } from '../hsms/firmware.ts';
import type { Hsm } from '../hsms/hsm.ts';
import { freshRoles, noContents } from '../partitions/contents.ts';
import {
  countOf,
  isAddressable,
  type Partition,
  type PartitionVersion,
  partitionIdOf,
} from '../partitions/partition.ts';
import { refusePartition } from '../partitions/storage.ts';
import { isPartitionRoleId, type PartitionRoleId } from '../roles/role.ts';
import { partitionPasswords } from '../scenarios/credentials.ts';
import { firstSmk, noSmk, type SmkPlaces } from '../smk/smk.ts';
import { withHsm } from '../state-changes.ts';
import { type Change, ContradictionError, demand } from './change.ts';
import { secretRole } from './secret-role.ts';

export interface PartitionParts {
  readonly label: string;
  /** The label by default; no other partition may have it. */
  readonly name?: string;
  /** Decimal digits; the next of the HSM by default. */
  readonly id?: string;
  /** 1 has an SMK and needs firmware 7.7.0; 0 by default. */
  readonly version?: PartitionVersion;
  /** Bytes; 648381 by default. */
  readonly size?: number;
  /**
   * The initialized roles: passwords, or on a PED HSM challenges, with null for a PED key alone. An
   * initialized partition always has the Security Officer: `partitionPasswords.so` by default.
   */
  readonly roles?: Readonly<Partial<Record<PartitionRoleId, string | null>>>;
  /** False for a partition that has been created but not initialized; it has neither label nor roles. */
  readonly initialized?: boolean;
  /** The SMK places of version 1; the first SMK by default. */
  readonly smk?: SmkPlaces;
  /** Number of counted requests of each kind; 0 by default. */
  readonly requests?: Readonly<Record<string, number>>;
}

const usualSize = 648_381;

/** Refuses an identifier or name in use, roles that do not exist, and a partition for which the HSM lacks space or firmware. */
export function partition(parts: PartitionParts): Change {
  return (state, env) => {
    const { hsm } = state;
    const made = partitionOf(parts, hsm, env);
    demand(complaintAbout(made, hsm));
    return withHsm(state, {
      partitions: { ...hsm.partitions, [made.id]: made },
      nextPartition: Math.max(hsm.nextPartition, 1 + countOf(made.id, hsm.id)),
    });
  };
}

function partitionOf(parts: PartitionParts, hsm: Hsm, env: Environment): Partition {
  const { label, name = label, version = 0, size = usualSize, initialized = true } = parts;
  const { roles = {}, requests = {} } = parts;
  const usual = version === 1 && initialized ? firstSmk : noSmk;
  const { id = partitionIdOf(hsm.id, hsm.nextPartition), smk = usual } = parts;
  demand(
    !initialized && Object.keys(roles).length > 0
      ? `The partition ${name} has roles but is not initialized.`
      : null,
  );
  demand(
    version === 0 && smk.primary !== null ? `The partition ${name} has version 0, which has no SMK.` : null,
  );
  return {
    ...noContents,
    id,
    name,
    label: initialized ? label : '',
    state: initialized ? 'initialized' : 'zeroized',
    version,
    size,
    roles: initialized ? rolesOf(roles, name, hsm, env) : freshRoles,
    smk,
    requests,
    backups: [],
  };
}

function rolesOf(given: NonNullable<PartitionParts['roles']>, name: string, hsm: Hsm, env: Environment) {
  const so = hsm.authentication === 'ped' ? null : partitionPasswords.so;
  const made: Record<PartitionRoleId, Partition['roles'][PartitionRoleId]> = { ...freshRoles };
  for (const [roleid, secret] of Object.entries({ so, ...given })) {
    if (!isPartitionRoleId(roleid))
      throw new ContradictionError(
        `A partition has no role ${roleid}. Roles: ${Object.keys(freshRoles).join(', ')}.`,
      );
    made[roleid] = secretRole(hsm, `role ${roleid} of partition ${name}`, secret, env);
  }
  return made;
}

function complaintAbout({ id, name, version, size }: Partition, hsm: Hsm): string | null {
  if (!hsm.initialized) return `The HSM is not initialized, so it cannot have the partition ${name}.`;
  if (!isAddressable(id)) return `The partition ${name} has an id of other than 7 to 17 digits: ${id}.`;
  if (Object.hasOwn(hsm.partitions, id)) return `The partition ${id} already exists.`;
  if (![0, 1].includes(version))
    return `The partition ${name} has the version ${version}, which is neither 0 nor 1.`;
  if (version === 1 && !supportsSmk(hsm))
    return `The partition ${name} has version 1, which firmware ${hsm.firmware} does not support.`;
  if (!Number.isSafeInteger(size) || size < 1) return `The partition ${name} needs a size in bytes.`;
  const refusal = refusePartition(hsm, name, size);
  if (refusal === null) return null;
  return refusal.failure === 'HSMPLUGIN_PARTITION_NAME_IN_USE'
    ? `The partition ${name} already exists.`
    : `The HSM has no space for the partition ${name}.`;
}
