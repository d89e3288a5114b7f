/** Changes the notification of a host. */
import type { Environment } from '../environment.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withNotification } from './change-snmp.ts';
import { findNotification, type NoNotification, type SnmpNotificationPath } from './find-snmp-user.ts';
import type { NotificationType, SnmpSecrets } from './snmp.ts';

export interface NewPasswords {
  readonly authenticationPassword?: string | undefined;
  readonly privacyPassword?: string | undefined;
}

export interface ChangeSnmpNotificationInput extends SnmpNotificationPath, NewPasswords {
  readonly engineId?: string | undefined;
  readonly type?: NotificationType | undefined;
}

export const changeSnmpNotification: Operation<ChangeSnmpNotificationInput, null, NoNotification> = (
  state,
  input,
  env,
) => {
  const wanted = findNotification(state, input);
  if (!wanted.ok) return wanted;
  const { user, notification } = wanted.value;
  const changed = {
    ...notification,
    engineId: input.engineId ?? notification.engineId,
    type: input.type ?? notification.type,
    secrets: withNewPasswords(notification.secrets, input, env),
  };
  return done(withNotification(state, user, changed), null);
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
