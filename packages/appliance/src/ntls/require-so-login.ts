/** The HSM SO login that some appliances ask for before their configuration is changed (decision D-90). */
import { mayAct } from '../auth/logins.ts';
import type { Caller } from '../operation.ts';
import { type Refused, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';

export function requireSoLogin(
  state: ApplianceState,
  { session }: Caller,
): Refused<'APPLIANCE_REQUIRE_SO_LOGIN'> | null {
  const so = { kind: 'hsmRole', hsmid: state.hsm.id, roleid: 'so' } as const;
  const needed = state.system.forceSoLogin && !mayAct(state, session, so);
  return needed ? refused('APPLIANCE_REQUIRE_SO_LOGIN') : null;
}
