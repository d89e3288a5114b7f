/** The SMK of a partition, and its lookup. */
import { supportsSmk } from '../hsms/firmware.ts';
import { done, found, type Lookup, type Operation, type Refused, refused } from '../operation.ts';
import {
  findPartition,
  type NoPartition,
  type Partition,
  type PartitionPath,
} from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';

/** The SMK places of a partition by their ids in the contract: the primary key and the rollover key. */
const smkPlaceById = { 'smk-fw7-primary': 'primary', 'smk-fw7-rollover': 'rollover' } as const;

export type SmkId = keyof typeof smkPlaceById;
type SmkPlace = (typeof smkPlaceById)[SmkId];
type SmkState = 'Not Initialized' | 'Initialized';

export interface SmkGeneration {
  readonly generation: number;
}

export type SmkPlaces = Readonly<Record<SmkPlace, SmkGeneration | null>>;

export interface SmkKey {
  readonly id: SmkId;
  readonly state: SmkState;
}

export const noSmk: SmkPlaces = { primary: null, rollover: null };
export const firstSmk: SmkPlaces = { primary: { generation: 1 }, rollover: null };

function isSmkId(id: string): id is SmkId {
  return Object.hasOwn(smkPlaceById, id);
}

export function viewSmk(places: SmkPlaces, id: SmkId): SmkKey {
  return { id, state: places[smkPlaceById[id]] === null ? 'Not Initialized' : 'Initialized' };
}

export interface SmkPath extends PartitionPath {
  readonly smkid: string;
}

interface FoundSmk {
  readonly partition: Partition;
  readonly smkid: SmkId;
}

export type NoSmk = NoPartition | 'HSMPLUGIN_INVALID_SMKID';
export type SmkNotOffered = 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_PARTITION_VERSION_INVALID';

/** Finds the SMK that a path names, or explains why the partition has none. */
export function findSmk(state: ApplianceState, path: SmkPath): Lookup<FoundSmk, NoSmk> {
  const partition = findPartition(state, path);
  if (!partition.ok) return partition;
  const { smkid } = path;
  return isSmkId(smkid) ? found({ partition: partition.value, smkid }) : refused('HSMPLUGIN_INVALID_SMKID');
}

/** Checks the firmware before the partition, because old firmware has no SMK at all. */
export function refuseWithoutSmk(state: ApplianceState, partition: Partition): Refused<SmkNotOffered> | null {
  if (!supportsSmk(state.hsm)) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  return partition.version === 1 ? null : refused('HSMPLUGIN_PARTITION_VERSION_INVALID');
}

/** Shows an SMK of a partition. */
export const getSmk: Operation<SmkPath, SmkKey, NoSmk | SmkNotOffered> = (state, input) => {
  const smk = findSmk(state, input);
  if (!smk.ok) return smk;
  const { partition, smkid } = smk.value;
  return refuseWithoutSmk(state, partition) ?? done(state, viewSmk(partition.smk, smkid));
};
