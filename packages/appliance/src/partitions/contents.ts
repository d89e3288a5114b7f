/** What a partition holds beside its roles: all of it is lost when the partition is erased. */
import type { StoredObject } from '../objects/object.ts';
import type { PartitionRoleId } from '../roles/role-ids.ts';
import { defaultStc, type StcClient, type StcSettings } from './stc.ts';

export interface PartitionContents {
  readonly objects: Readonly<Record<string, StoredObject>>;
  /** The handle of the next object; it never goes back. */
  readonly nextObject: number;
  readonly stc: StcSettings;
  readonly stcClients: Readonly<Record<string, StcClient>>;
  readonly nextStcClient: number;
  /** Of each role the last one. */
  readonly challenges: Readonly<Partial<Record<PartitionRoleId, IndirectChallenge>>>;
  readonly nextChallenge: number;
}

/** With it another HSM can vouch for a role. */
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
