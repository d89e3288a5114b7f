/** Lists the actions of a PED; the list is empty without one. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findPed, type NoPed, type PedPath } from './find-ped.ts';
import { pedActions } from './ped.ts';

export const listPedActions: Operation<PedPath, readonly string[], NoPed> = (state, input) => {
  const ped = findPed(state, input);
  if (!ped.ok) return ped;
  return done(state, ped.value === null ? [] : pedActions);
};
