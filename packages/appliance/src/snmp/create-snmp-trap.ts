/** Adds a host that receives traps. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { withTrap } from './change-snmp.ts';
import { hashPasswords, type NotificationType, type SnmpPasswords } from './snmp.ts';

export interface CreateSnmpTrapInput extends SnmpPasswords {
  readonly address: string;
  readonly securityName: string;
  readonly engineId: string;
  readonly trapType: NotificationType;
}

export interface CreatedSnmpTrap {
  readonly trapid: string;
}

export const createSnmpTrap: Operation<CreateSnmpTrapInput, CreatedSnmpTrap, 'SNMP_TRAP_ALREADY_EXISTS'> = (
  state,
  input,
  env,
) => {
  const { address, securityName, engineId, trapType } = input;
  if (entryOf(state.snmp.traps, address) !== undefined) return refused('SNMP_TRAP_ALREADY_EXISTS');
  const trap = { address, securityName, engineId, trapType, secrets: hashPasswords(input, env) };
  return done(withTrap(state, trap), { trapid: address });
};
