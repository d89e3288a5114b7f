/** The login that configuration changes require while the appliance enforces it (decision D-128). */
import type { Caller } from '../operation.ts';
import { type Refused, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { requireHsmSo } from './require-login.ts';

export type NoForcedSo = 'APPLIANCE_REQUIRE_SO_LOGIN';

export function requireForcedSo(state: ApplianceState, caller: Caller): Refused<NoForcedSo> | null {
  if (!state.system.forceSoLogin || requireHsmSo(state, caller) === null) return null;
  return refused('APPLIANCE_REQUIRE_SO_LOGIN');
}
