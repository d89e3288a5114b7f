/** The PEDs of a PED appliance: the local one, and a remote one. */

export interface Ped {
  /** Null for a PED without an address, such as the local one. */
  readonly ipAddress: string | null;
  readonly port: number;
  readonly isConnected: boolean;
}

/** The PEDs of a PED HSM; a password HSM has none. */
export interface Peds {
  readonly byId: Readonly<Record<string, Ped>>;
  /** The secret that authenticates a remote PED; no remote PED can be connected without it. */
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
