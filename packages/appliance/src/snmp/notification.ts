/** SNMP notifications. */
import { refuseMore } from '../capacity.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation, type Refused, refused, showing } from '../operation.ts';
import { entryOf } from '../record.ts';
import {
  hashPasswords,
  type NotificationType,
  protocols,
  type SnmpPasswords,
  type SnmpProtocols,
  type SnmpSecrets,
  withNotification,
} from './snmp.ts';
import {
  findNotification,
  findSnmpUser,
  type NoNotification,
  type NoSnmpUser,
  type SnmpNotificationPath,
  type SnmpUserPath,
} from './user.ts';

interface SnmpNotificationView extends SnmpProtocols {
  readonly id: string;
  readonly address: string;
  readonly port: number;
  readonly type: NotificationType;
  readonly engineId?: string;
}

/** Shows the notification of a host. */
export const getSnmpNotification = showing(findNotification, (wanted): SnmpNotificationView => {
  const { address, port, type, engineId } = wanted.notification;
  const engine = engineId === null ? {} : { engineId };
  return { id: address, address, port, type, ...protocols, ...engine };
});

interface CreateSnmpNotificationInput extends SnmpUserPath, SnmpPasswords {
  readonly address: string;
  readonly port: number;
  readonly type: NotificationType;
  readonly engineId?: string | undefined;
}

/** Adds a host to notify on behalf of an SNMP user. */
export const createSnmpNotification: Operation<
  CreateSnmpNotificationInput,
  SnmpNotificationPath,
  NoSnmpUser | 'FRAMEWORK_BAD_REQUEST' | 'SNMP_NOTIFICATION_ALREADY_EXISTS'
> = (state, input, env) => {
  const user = findSnmpUser(state, input);
  if (!user.ok) return user;
  const { userid, address, port, type, engineId = null } = input;
  const refusal = refuseEngine(type, engineId);
  if (refusal !== null) return refusal;
  if (entryOf(user.value.notifications, address) !== undefined)
    return refused('SNMP_NOTIFICATION_ALREADY_EXISTS');
  const excess = refuseMore('notifications of an SNMP user', user.value.notifications);
  if (excess !== null) return excess;
  const notification = { address, port, type, engineId, secrets: hashPasswords(input, env) };
  return done(withNotification(state, user.value, notification), { userid, notificationid: address });
};

/** Only an inform may omit it (decision D-136). */
function refuseEngine(
  type: NotificationType,
  engineId: string | null,
): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (type !== 'trap' || engineId !== null) return null;
  return refused('FRAMEWORK_BAD_REQUEST', 'A trap needs an engineId.');
}

interface NewPasswords {
  readonly authenticationPassword?: string | undefined;
  readonly privacyPassword?: string | undefined;
}

interface ChangeSnmpNotificationInput extends SnmpNotificationPath, NewPasswords {
  readonly engineId?: string | undefined;
  readonly type?: NotificationType | undefined;
}

/** Changes the notification of a host. */
export const changeSnmpNotification: Operation<
  ChangeSnmpNotificationInput,
  null,
  NoNotification | 'FRAMEWORK_BAD_REQUEST'
> = (state, input, env) => {
  const wanted = findNotification(state, input);
  if (!wanted.ok) return wanted;
  const { user, notification } = wanted.value;
  const { engineId = notification.engineId, type = notification.type } = input;
  const refusal = refuseEngine(type, engineId);
  if (refusal !== null) return refusal;
  const secrets = withNewPasswords(notification.secrets, input, env);
  return done(withNotification(state, user, { ...notification, engineId, type, secrets }), null);
};

/** The secrets with the given passwords replaced. */
export function withNewPasswords(
  secrets: SnmpSecrets,
  { authenticationPassword, privacyPassword }: NewPasswords,
  env: Environment,
): SnmpSecrets {
  return {
    authentication:
      authenticationPassword === undefined ? secrets.authentication : env.hashSecret(authenticationPassword),
    privacy: privacyPassword === undefined ? secrets.privacy : env.hashSecret(privacyPassword),
  };
}
