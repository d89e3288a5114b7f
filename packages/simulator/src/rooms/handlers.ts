// All handlers, release by release; the compiler proves each table complete and every answer documented.
import {
  type FailureId,
  type HandlersByRelease,
  newestRelease,
  type OperationDescription,
  type Release,
} from '@lunarest/contract';
import type { SuccessfulAnswer } from '../answer.ts';
import type { Context, FailedAnswer } from '../context.ts';
import type { RequestInput } from '../request/judge-input.ts';
import { accessHandlers } from './access/handlers.ts';
import { authHandlers, authHandlers14 } from './auth/handlers.ts';
import { deviceHandlers } from './hsms/device-handlers.ts';
import { hsmHandlers, hsmHandlers14 } from './hsms/handlers.ts';
import { monitoringHandlers, newMonitoringHandlers } from './hsms/monitoring-handlers.ts';
import { networkHandlers, newNetworkHandlers } from './network/handlers.ts';
import { newNtlsClientHandlers, ntlsClientHandlers } from './ntls/client-handlers.ts';
import { ntlsHandlers, ntlsHandlers14 } from './ntls/handlers.ts';
import { objectHandlers } from './objects/handlers.ts';
import { backupHandlers, packageHandlers } from './packages/handlers.ts';
import { partitionDeviceHandlers } from './partitions/device-handlers.ts';
import { partitionHandlers } from './partitions/handlers.ts';
import { hsmRoleHandlers, partitionRoleHandlers } from './roles/handlers.ts';
import { serviceHandlers } from './services/handlers.ts';
import { smkHandlers } from './smk/handlers.ts';
import { newSnmpHandlers, snmpHandlers, snmpHandlers14 } from './snmp/handlers.ts';
import { sshHandlers } from './ssh/handlers.ts';
import { newSyslogHandlers, syslogHandlers } from './syslog/handlers.ts';
import { applianceActionHandlers, applianceActionHandlers14, systemHandlers } from './system/handlers.ts';
import { taskHandlers } from './tasks/handlers.ts';
import { newTimeHandlers, timeHandlers, timeHandlers14 } from './time/handlers.ts';
import { userFileHandlers } from './users/file-handlers.ts';
import { userRuleHandlers } from './users/rule-handlers.ts';
import { newUserHandlers, userHandlers, userHandlers14 } from './users/user-handlers.ts';
import {
  webServerHandlers,
  webServerSettingsHandlers,
  webServerSettingsHandlers14,
} from './webserver/handlers.ts';

const sharedHandlers = {
  ...authHandlers,
  ...taskHandlers,
  ...systemHandlers,
  ...ntlsClientHandlers,
  ...serviceHandlers,
  ...sshHandlers,
  ...webServerHandlers,
  ...packageHandlers,
  ...hsmHandlers,
  ...monitoringHandlers,
  ...deviceHandlers,
  ...hsmRoleHandlers,
  ...partitionHandlers,
  ...partitionDeviceHandlers,
  ...partitionRoleHandlers,
  ...userHandlers,
  ...userFileHandlers,
  ...networkHandlers,
  ...timeHandlers,
  ...syslogHandlers,
  ...snmpHandlers,
};

const handlers: HandlersByRelease<Context> = {
  '14': {
    ...sharedHandlers,
    ...authHandlers14,
    ...ntlsHandlers14,
    ...applianceActionHandlers14,
    ...webServerSettingsHandlers14,
    ...hsmHandlers14,
    ...userHandlers14,
    ...timeHandlers14,
    ...snmpHandlers14,
  },
  [newestRelease]: {
    ...sharedHandlers,
    ...accessHandlers,
    ...ntlsHandlers,
    ...newNtlsClientHandlers,
    ...applianceActionHandlers,
    ...webServerSettingsHandlers,
    ...backupHandlers,
    ...newNetworkHandlers,
    ...newTimeHandlers,
    ...newSyslogHandlers,
    ...newSnmpHandlers,
    ...newMonitoringHandlers,
    ...objectHandlers,
    ...smkHandlers,
    ...newUserHandlers,
    ...userRuleHandlers,
  },
};

type AnyHandler = (request: RequestInput, context: Context) => SuccessfulAnswer | FailedAnswer<FailureId>;

/** The handler of an operation, for checked requests. Throws for an operation that the release does not have. */
export function handlerOf(release: Release, { id }: OperationDescription): AnyHandler {
  // The types cannot express that the request was checked against the operation of this handler.
  const handler: AnyHandler | undefined = Reflect.get(handlers[release], id);
  if (handler === undefined) throw new Error(`${id} has no handler in release ${release}`);
  return handler;
}
