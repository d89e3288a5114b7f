/** SNMP users. */
import { refuseMore } from '../capacity.ts';
import { done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import {
  hashPasswords,
  protocols,
  type SnmpNotification,
  type SnmpPasswords,
  type SnmpProtocols,
  type SnmpUser,
  withSnmpUser,
} from './snmp.ts';

export interface SnmpUserPath {
  readonly userid: string;
}

export interface SnmpNotificationPath extends SnmpUserPath {
  readonly notificationid: string;
}

export type NoSnmpUser = 'SNMP_USER_DOES_NOT_EXIST';
export type NoNotification = NoSnmpUser | 'SNMP_NOTIFICATION_DOES_NOT_EXIST';

/** Finds the SNMP user that a path names. */
export function findSnmpUser(state: ApplianceState, { userid }: SnmpUserPath): Lookup<SnmpUser, NoSnmpUser> {
  const user = entryOf(state.snmp.users, userid);
  return user === undefined ? refused('SNMP_USER_DOES_NOT_EXIST') : found(user);
}

export function findNotification(
  state: ApplianceState,
  path: SnmpNotificationPath,
): Lookup<{ readonly user: SnmpUser; readonly notification: SnmpNotification }, NoNotification> {
  const user = findSnmpUser(state, path);
  if (!user.ok) return user;
  const notification = entryOf(user.value.notifications, path.notificationid);
  if (notification === undefined) return refused('SNMP_NOTIFICATION_DOES_NOT_EXIST');
  return found({ user: user.value, notification });
}

interface SnmpUserView extends SnmpProtocols {
  readonly id: string;
  readonly notifications: string[];
}

/** Shows an SNMP user. */
export const getSnmpUser = showing(findSnmpUser, (user): SnmpUserView => {
  const { name, notifications } = user;
  return { id: name, ...protocols, notifications: Object.keys(notifications) };
});

interface CreateSnmpUserInput extends SnmpPasswords {
  readonly securityName: string;
}

/** Adds an SNMP user. */
export const createSnmpUser: Operation<
  CreateSnmpUserInput,
  { readonly userid: string },
  'FRAMEWORK_BAD_REQUEST' | 'SNMP_USER_ALREADY_EXISTS'
> = (state, input, env) => {
  const { securityName: name } = input;
  if (entryOf(state.snmp.users, name) !== undefined) return refused('SNMP_USER_ALREADY_EXISTS');
  const refusal = refuseMore('SNMP users', state.snmp.users);
  if (refusal !== null) return refusal;
  const user = { name, secrets: hashPasswords(input, env), notifications: {} };
  return done(withSnmpUser(state, user), { userid: name });
};
