/** The contents of a partition besides its roles; erasing the partition deletes them. */

import { dropLogins, isOfPartition } from '../auth/logins.ts';
import type { StoredObject } from '../objects/object.ts';
import { freshRole, type PartitionRoleId } from '../roles/role.ts';
import { noSmk } from '../smk/smk.ts';
import type { ApplianceState } from '../state.ts';
import { withPartition } from '../state-changes.ts';
import { endTasksOfPartition } from '../tasks/end-tasks.ts';
import { defaultStc, type StcClient, type StcSettings } from './stc.ts';

export interface PartitionContents {
  readonly objects: Readonly<Record<string, StoredObject>>;
  /** The handle of the next object; it never decreases. */
  readonly nextObject: number;
  readonly stc: StcSettings;
  readonly stcClients: Readonly<Record<string, StcClient>>;
  readonly nextStcClient: number;
  /** The latest challenge of each role. */
  readonly challenges: Readonly<Partial<Record<PartitionRoleId, IndirectChallenge>>>;
  readonly nextChallenge: number;
}

/** A challenge for an indirect login, which another HSM answers for a role. */
export interface IndirectChallenge {
  readonly id: string;
  readonly challenge: string;
}

const firstHandle = 72;

export const noContents: PartitionContents = {
  objects: {},
  nextObject: firstHandle,
  stc: defaultStc,
  stcClients: {},
  nextStcClient: 1,
  challenges: {},
  nextChallenge: 1,
};

/** The roles of a zeroized partition. */
export const freshRoles = { so: freshRole, co: freshRole, cu: freshRole } as const;

export function zeroizePartition(state: ApplianceState, partitionid: string, now: number): ApplianceState {
  const zeroized = withPartition(endTasksOfPartition(state, partitionid, now), partitionid, {
    state: 'zeroized',
    label: '',
    roles: freshRoles,
    smk: noSmk,
    ...noContents,
  });
  return dropLogins(zeroized, (login) => isOfPartition(login, partitionid));
}
