/** Starts or stops the sending of traps. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withSnmp } from './change-snmp.ts';

export interface PerformSnmpTrapActionInput {
  readonly actionid: string;
}

type Failure = 'SNMP_TRAP_ACTION_INVALID' | 'SNMP_TRAP_NOT_CONFIGURED';

export const performSnmpTrapAction: Operation<PerformSnmpTrapActionInput, null, Failure> = (
  state,
  { actionid },
) => {
  if (actionid === 'disable') return done(withSnmp(state, { trapsEnabled: false }), null);
  if (actionid !== 'enable') return refused('SNMP_TRAP_ACTION_INVALID');
  if (Object.keys(state.snmp.traps).length === 0) return refused('SNMP_TRAP_NOT_CONFIGURED');
  return done(withSnmp(state, { trapsEnabled: true }), null);
};
