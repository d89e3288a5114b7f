/** The PEDs of a PED appliance: the local one, and a remote one that can be connected. */

export interface Ped {
  /** Null of a PED that has no address, as the local one. */
  readonly ipAddress: string | null;
  readonly port: number;
  readonly isConnected: boolean;
}

/** What a PED HSM knows of its PEDs; a password HSM has none. */
export interface Peds {
  readonly byId: Readonly<Record<string, Ped>>;
  /** The secret by which a remote PED proves itself; without it none can be connected. */
  readonly hasVector: boolean;
}

export const localPed = '0';
export const defaultPort = 1503;

export const noPeds: Peds = { byId: {}, hasVector: false };

export const freshPeds: Peds = {
  byId: {
    [localPed]: { ipAddress: null, port: defaultPort, isConnected: true },
    '1': { ipAddress: null, port: defaultPort, isConnected: false },
  },
  hasVector: true,
};

export const pedActions = ['connect', 'disconnect', 'vectorInitialize', 'vectorErase'] as const;

export type PedActionId = (typeof pedActions)[number];

export function isPedActionId(id: string): id is PedActionId {
  return pedActions.some((action) => action === id);
}
