/** Shows a PED; a password HSM has none to show. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPed, type NoPed, type PedPath } from './find-ped.ts';
import type { Ped } from './ped.ts';

export const getPed: Operation<PedPath, Ped | null, NoPed> = (state, input) => {
  const ped = findPed(state, input);
  return ped.ok ? done(state, ped.value) : ped;
};
