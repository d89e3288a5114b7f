/** The PEDs of a PED appliance: the local one, and a remote one. */
import { found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { entryOf, isOneOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import { findHsm, type HsmPath } from './hsm.ts';

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

const localPed = '0';
export const defaultPort = 1503;

export const noPeds: Peds = { byId: {}, hasVector: false };

export const freshPeds: Peds = {
  byId: {
    [localPed]: { ipAddress: null, port: defaultPort, isConnected: true },
    '1': { ipAddress: null, port: defaultPort, isConnected: false },
  },
  hasVector: true,
};

const pedActions = ['connect', 'disconnect', 'vectorInitialize', 'vectorErase'] as const;

type PedActionId = (typeof pedActions)[number];

interface PedPath extends HsmPath {
  readonly pedid: string;
}

type NoPed = 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED';

/** Finds the PED that a path names. Null on a password HSM, which has no PED and accepts any number. */
function findPed(state: ApplianceState, path: PedPath): Lookup<Ped | null, NoPed> {
  const hsm = findHsm(state, path);
  if (!hsm.ok) return hsm;
  if (hsm.value.authentication === 'password') return found(null);
  const ped = entryOf(hsm.value.peds.byId, path.pedid);
  return ped === undefined ? refused('HSMPLUGIN_INVALID_PED') : found(ped);
}

/** Shows a PED, or null on a password HSM, which has none. */
export const getPed = showing(findPed, (ped) => ped);

/** Lists the actions of a PED; the list is empty without one. */
export const listPedActions = showing(findPed, (ped) => (ped === null ? [] : pedActions));

interface PerformPedActionInput extends PedPath {
  readonly actionid: string;
  /** For `connect`. */
  readonly ipAddress?: string;
  readonly ipPort?: number;
}

type NotOffered = 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED';

/** Connects or disconnects a remote PED, or creates or erases the secret that remote PEDs share with the HSM. */
export const performPedAction: Operation<
  PerformPedActionInput,
  WorkQueued,
  NoPed | NotOffered | 'HSMPLUGIN_INVALID_ACTION'
> = (state, input, env) => {
  const ped = findPed(state, input);
  if (!ped.ok) return ped;
  const { hsmid, pedid, actionid } = input;
  if (!isOneOf(pedActions, actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  if (ped.value === null) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  const work = pedWork(actionid, input);
  if (!work.ok) return work;
  const source = { operation: 'performPedAction', path: { hsmid, pedid, actionid } };
  return addTask(state, { source, work: work.value, suspended: false }, env);
};

function pedWork(action: PedActionId, input: PerformPedActionInput): Lookup<TaskWork, NotOffered> {
  const { pedid, ipAddress, ipPort: port = defaultPort } = input;
  if (pedid === localPed && (action === 'connect' || action === 'disconnect'))
    return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'The local PED cannot be connected or disconnected.');
  switch (action) {
    case 'connect':
      if (!ipAddress) return refused('FRAMEWORK_BAD_REQUEST', 'connect requires ipAddress.');
      return found({ kind: 'connectPed', order: { pedid, ipAddress, port } });
    case 'disconnect':
      return found({ kind: 'disconnectPed', order: { pedid } });
    case 'vectorInitialize':
      return found({ kind: 'setPedVector', order: { hasVector: true } });
    case 'vectorErase':
      return found({ kind: 'setPedVector', order: { hasVector: false } });
  }
}
