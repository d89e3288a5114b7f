/** The contents of a partition besides its roles: all of them are lost when the partition is erased. */
import type { StoredObject } from '../objects/object.ts';
import type { PartitionRoleId } from '../roles/role.ts';
import { defaultStc, type StcClient, type StcSettings } from './stc.ts';

export interface PartitionContents {
  readonly objects: Readonly<Record<string, StoredObject>>;
  /** The handle of the next object; it never decreases. */
  readonly nextObject: number;
  readonly stc: StcSettings;
  readonly stcClients: Readonly<Record<string, StcClient>>;
  readonly nextStcClient: number;
  /** The latest one of each role. */
  readonly challenges: Readonly<Partial<Record<PartitionRoleId, IndirectChallenge>>>;
  readonly nextChallenge: number;
}

/** Lets another HSM vouch for a role. */
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
