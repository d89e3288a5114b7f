/** Functions that write SNMP into the state. */
import type { ApplianceState } from '../state.ts';
import type { Snmp, SnmpNotification, SnmpTrap, SnmpUser } from './snmp.ts';

export function withSnmp(state: ApplianceState, changes: Partial<Snmp>): ApplianceState {
  return { ...state, snmp: { ...state.snmp, ...changes } };
}

export function withSnmpUser(state: ApplianceState, user: SnmpUser): ApplianceState {
  return withSnmp(state, { users: { ...state.snmp.users, [user.name]: user } });
}

export function withNotification(
  state: ApplianceState,
  user: SnmpUser,
  notification: SnmpNotification,
): ApplianceState {
  const notifications = { ...user.notifications, [notification.address]: notification };
  return withSnmpUser(state, { ...user, notifications });
}

export function withTrap(state: ApplianceState, trap: SnmpTrap): ApplianceState {
  return withSnmp(state, { traps: { ...state.snmp.traps, [trap.address]: trap } });
}
