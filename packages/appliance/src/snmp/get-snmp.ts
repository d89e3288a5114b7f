/** Lists the SNMP users and the hosts that receive traps. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface SnmpView {
  readonly users: string[];
  readonly traps: string[];
  readonly trapsEnabled: boolean;
}

export const getSnmp: Operation<unknown, SnmpView, never> = (state) => {
  const { users, traps, trapsEnabled } = state.snmp;
  return done(state, { users: Object.keys(users), traps: Object.keys(traps), trapsEnabled });
};
