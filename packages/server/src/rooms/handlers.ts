// All handlers, release by release; the compiler proves each table complete and every answer documented.
import type { Handlers14, Handlers17 } from '@lunarest/contract';
import type { Context } from '../context.ts';
import { accessHandlers } from './access/handlers.ts';
import { authHandlers, authHandlers14 } from './auth/handlers.ts';
import { hsmHandlers, hsmHandlers14 } from './hsms/handlers.ts';
import { newNtlsClientHandlers, ntlsClientHandlers } from './ntls/client-handlers.ts';
import { ntlsHandlers, ntlsHandlers14 } from './ntls/handlers.ts';
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
  ...ntlsClientHandlers,
  ...hsmHandlers,
  ...hsmRoleHandlers,
  ...partitionHandlers,
  ...partitionRoleHandlers,
};

export const handlers14: Handlers14<Context> = {
  ...sharedHandlers,
  ...authHandlers14,
  ...ntlsHandlers14,
  ...hsmHandlers14,
};

export const handlers17: Handlers17<Context> = {
  ...sharedHandlers,
  ...accessHandlers,
  ...ntlsHandlers,
  ...newNtlsClientHandlers,
  ...smkHandlers,
};
