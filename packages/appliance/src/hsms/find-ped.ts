/** Finds the PED that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import type { Ped } from './ped.ts';

export interface PedPath extends HsmPath {
  readonly pedid: string;
}

export type NoPed = 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED';

/** Null on a password HSM, which has no PED and accepts any number. */
export function findPed(state: ApplianceState, path: PedPath): Lookup<Ped | null, NoPed> {
  const hsm = findHsm(state, path);
  if (!hsm.ok) return hsm;
  if (hsm.value.authentication === 'password') return found(null);
  const ped = entryOf(hsm.value.peds.byId, path.pedid);
  return ped === undefined ? refused('HSMPLUGIN_INVALID_PED') : found(ped);
}
