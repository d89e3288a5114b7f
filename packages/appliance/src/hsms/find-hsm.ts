/** Finds the HSM that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import type { Hsm } from './hsm.ts';

export interface HsmPath {
  readonly hsmid: string;
}

export function findHsm(state: ApplianceState, path: HsmPath): Lookup<Hsm, 'HSMPLUGIN_INVALID_HSM'> {
  return state.hsm.id === path.hsmid ? found(state.hsm) : refused('HSMPLUGIN_INVALID_HSM');
}
