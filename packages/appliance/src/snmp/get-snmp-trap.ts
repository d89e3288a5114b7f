/** Shows the trap settings of a host. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { type NotificationType, protocols, type SnmpProtocols } from './snmp.ts';

export interface SnmpTrapPath {
  readonly trapid: string;
}

export interface SnmpTrapView extends SnmpProtocols {
  readonly engineId: string;
  readonly port: number;
  readonly securityLevel: 'authPriv';
  readonly securityName: string;
  readonly trapType: NotificationType;
}

/** No operation can change it. */
const portOfTraps = 162;

export const getSnmpTrap: Operation<SnmpTrapPath, SnmpTrapView, 'SNMP_TRAP_DOES_NOT_EXIST'> = (
  state,
  { trapid },
) => {
  const trap = entryOf(state.snmp.traps, trapid);
  if (trap === undefined) return refused('SNMP_TRAP_DOES_NOT_EXIST');
  const { engineId, securityName, trapType } = trap;
  return done(state, {
    ...protocols,
    engineId,
    port: portOfTraps,
    securityLevel: 'authPriv',
    securityName,
    trapType,
  });
};
