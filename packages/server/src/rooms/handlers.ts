// All handlers, release by release; the compiler proves each table complete and every answer documented.
import type { Handlers14, Handlers17 } from '@lunarest/contract';
import type { Context } from '../context.ts';
import { authHandlers } from './auth/handlers.ts';
import { deviceHandlers } from './hsms/device-handlers.ts';
import { hsmHandlers, hsmHandlers14 } from './hsms/handlers.ts';
import { monitoringHandlers, monitoringHandlers17 } from './hsms/monitoring-handlers.ts';
import { objectHandlers } from './objects/handlers.ts';
import { partitionDeviceHandlers } from './partitions/device-handlers.ts';
import { partitionHandlers } from './partitions/handlers.ts';
import { hsmRoleHandlers } from './roles/hsm-role-handlers.ts';
import { partitionRoleHandlers } from './roles/partition-role-handlers.ts';
import { smkHandlers } from './smk/handlers.ts';
import { systemHandlers } from './system/handlers.ts';
import { taskHandlers } from './tasks/handlers.ts';

const sharedHandlers = {
  ...authHandlers,
  ...taskHandlers,
  ...systemHandlers,
  ...hsmHandlers,
  ...monitoringHandlers,
  ...deviceHandlers,
  ...hsmRoleHandlers,
  ...partitionHandlers,
  ...partitionDeviceHandlers,
  ...partitionRoleHandlers,
};

export const handlers14: Handlers14<Context> = { ...sharedHandlers, ...hsmHandlers14 };

export const handlers17: Handlers17<Context> = {
  ...sharedHandlers,
  ...monitoringHandlers17,
  ...objectHandlers,
  ...smkHandlers,
};
