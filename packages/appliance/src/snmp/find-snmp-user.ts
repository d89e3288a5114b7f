/** Finds the SNMP user and the notification that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { SnmpNotification, SnmpUser } from './snmp.ts';

export interface SnmpUserPath {
  readonly userid: string;
}

export interface SnmpNotificationPath extends SnmpUserPath {
  readonly notificationid: string;
}

export interface FoundNotification {
  readonly user: SnmpUser;
  readonly notification: SnmpNotification;
}

export type NoSnmpUser = 'SNMP_USER_DOES_NOT_EXIST';
export type NoNotification = NoSnmpUser | 'SNMP_NOTIFICATION_DOES_NOT_EXIST';

export function findSnmpUser(state: ApplianceState, { userid }: SnmpUserPath): Lookup<SnmpUser, NoSnmpUser> {
  const user = entryOf(state.snmp.users, userid);
  return user === undefined ? refused('SNMP_USER_DOES_NOT_EXIST') : found(user);
}

export function findNotification(
  state: ApplianceState,
  path: SnmpNotificationPath,
): Lookup<FoundNotification, NoNotification> {
  const user = findSnmpUser(state, path);
  if (!user.ok) return user;
  const notification = entryOf(user.value.notifications, path.notificationid);
  if (notification === undefined) return refused('SNMP_NOTIFICATION_DOES_NOT_EXIST');
  return found({ user: user.value, notification });
}
