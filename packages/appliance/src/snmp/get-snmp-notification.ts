/** Shows the notification of a host. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findNotification, type NoNotification, type SnmpNotificationPath } from './find-snmp-user.ts';
import { type NotificationType, protocols, type SnmpProtocols } from './snmp.ts';

export interface SnmpNotificationView extends SnmpProtocols {
  readonly id: string;
  readonly address: string;
  readonly port: number;
  readonly type: NotificationType;
  readonly engineId?: string;
}

export const getSnmpNotification: Operation<SnmpNotificationPath, SnmpNotificationView, NoNotification> = (
  state,
  input,
) => {
  const wanted = findNotification(state, input);
  if (!wanted.ok) return wanted;
  const { address, port, type, engineId } = wanted.value.notification;
  const engine = engineId === null ? {} : { engineId };
  return done(state, { id: address, address, port, type, ...protocols, ...engine });
};
