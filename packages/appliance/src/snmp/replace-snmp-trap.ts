/** Configures the single trap of releases before 17. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withSnmp } from './change-snmp.ts';
import { withNewPasswords } from './change-snmp-notification.ts';
import type { CreateSnmpTrapInput } from './create-snmp-trap.ts';
import { findSnmpUser, type NoSnmpUser } from './find-snmp-user.ts';
import { hashPasswords } from './snmp.ts';

export type ReplaceSnmpTrapInput = Omit<CreateSnmpTrapInput, 'trapType'>;

/** It replaces all traps, because these releases have only one. */
export const replaceSnmpTrap: Operation<ReplaceSnmpTrapInput, null, NoSnmpUser> = (state, input, env) => {
  const { address, securityName, engineId } = input;
  const user = findSnmpUser(state, { userid: securityName });
  if (!user.ok) return user;
  const secrets = hashPasswords(input, env);
  const trap = { address, securityName, engineId, trapType: 'inform', secrets } as const;
  return done(withSnmp(state, { traps: { [address]: trap } }), null);
};

export type ChangeSnmpTrapInput = {
  readonly [Name in keyof ReplaceSnmpTrapInput]?: ReplaceSnmpTrapInput[Name] | undefined;
};

export const changeSnmpTrap: Operation<ChangeSnmpTrapInput, null, NoSnmpUser | 'SNMP_TRAP_NOT_CONFIGURED'> = (
  state,
  input,
  env,
) => {
  const [trap] = Object.values(state.snmp.traps);
  if (trap === undefined) return refused('SNMP_TRAP_NOT_CONFIGURED');
  const { address = trap.address, securityName = trap.securityName, engineId = trap.engineId } = input;
  const user = findSnmpUser(state, { userid: securityName });
  if (!user.ok) return user;
  const secrets = withNewPasswords(trap.secrets, input, env);
  const changed = { ...trap, address, securityName, engineId, secrets };
  return done(withSnmp(state, { traps: { [address]: changed } }), null);
};
