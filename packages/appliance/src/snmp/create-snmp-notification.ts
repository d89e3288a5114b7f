/** Adds a host to notify on behalf of an SNMP user. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { withNotification } from './change-snmp.ts';
import {
  findSnmpUser,
  type NoSnmpUser,
  type SnmpNotificationPath,
  type SnmpUserPath,
} from './find-snmp-user.ts';
import { hashPasswords, type NotificationType, type SnmpPasswords } from './snmp.ts';

export interface CreateSnmpNotificationInput extends SnmpUserPath, SnmpPasswords {
  readonly address: string;
  readonly port: number;
  readonly type: NotificationType;
  readonly engineId?: string | undefined;
}

type Failure = NoSnmpUser | 'FRAMEWORK_BAD_REQUEST' | 'SNMP_NOTIFICATION_ALREADY_EXISTS';

export const createSnmpNotification: Operation<CreateSnmpNotificationInput, SnmpNotificationPath, Failure> = (
  state,
  input,
  env,
) => {
  const user = findSnmpUser(state, input);
  if (!user.ok) return user;
  const { userid, address, port, type, engineId = null } = input;
  if (type === 'trap' && engineId === null)
    return refused('FRAMEWORK_BAD_REQUEST', 'A trap needs an engineId (decision D-136).');
  if (entryOf(user.value.notifications, address) !== undefined)
    return refused('SNMP_NOTIFICATION_ALREADY_EXISTS');
  const notification = { address, port, type, engineId, secrets: hashPasswords(input, env) };
  return done(withNotification(state, user.value, notification), { userid, notificationid: address });
};
