/** Shows an SNMP user. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findSnmpUser, type NoSnmpUser, type SnmpUserPath } from './find-snmp-user.ts';
import { protocols, type SnmpProtocols } from './snmp.ts';

export interface SnmpUserView extends SnmpProtocols {
  readonly id: string;
  readonly notifications: string[];
}

export const getSnmpUser: Operation<SnmpUserPath, SnmpUserView, NoSnmpUser> = (state, input) => {
  const user = findSnmpUser(state, input);
  if (!user.ok) return user;
  const { name, notifications } = user.value;
  return done(state, { id: name, ...protocols, notifications: Object.keys(notifications) });
};
