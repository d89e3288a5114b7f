/** The SMK places of a partition: the key that scalable key storage wraps with, and its rollover. */

export const smkPlaceById = { 'smk-fw7-primary': 'primary', 'smk-fw7-rollover': 'rollover' } as const;

export type SmkId = keyof typeof smkPlaceById;
export type SmkPlace = (typeof smkPlaceById)[SmkId];
export type SmkState = 'Not Initialized' | 'Initialized';

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

export function isSmkId(id: string): id is SmkId {
  return Object.hasOwn(smkPlaceById, id);
}

export function viewSmk(places: SmkPlaces, id: SmkId): SmkKey {
  return { id, state: places[smkPlaceById[id]] === null ? 'Not Initialized' : 'Initialized' };
}
