// All handlers, release by release; the compiler proves each table complete and every answer documented.
import type { Handlers14, Handlers17 } from '@lunarest/contract';
import type { Context } from '../context.ts';
import { authHandlers } from './auth/handlers.ts';
import { hsmHandlers, hsmHandlers14 } from './hsms/handlers.ts';
import { partitionHandlers } from './partitions/handlers.ts';
import { hsmRoleHandlers } from './roles/hsm-role-handlers.ts';
import { partitionRoleHandlers } from './roles/partition-role-handlers.ts';
import { smkHandlers } from './smk/handlers.ts';
import { systemHandlers } from './system/handlers.ts';
import { taskHandlers } from './tasks/handlers.ts';
import { userFileHandlers } from './users/file-handlers.ts';
import { userRuleHandlers } from './users/rule-handlers.ts';
import { userHandlers, userHandlers14, userHandlers17 } from './users/user-handlers.ts';

const sharedHandlers = {
  ...authHandlers,
  ...taskHandlers,
  ...systemHandlers,
  ...hsmHandlers,
  ...hsmRoleHandlers,
  ...partitionHandlers,
  ...partitionRoleHandlers,
  ...userHandlers,
  ...userFileHandlers,
};

export const handlers14: Handlers14<Context> = { ...sharedHandlers, ...hsmHandlers14, ...userHandlers14 };

export const handlers17: Handlers17<Context> = {
  ...sharedHandlers,
  ...smkHandlers,
  ...userHandlers17,
  ...userRuleHandlers,
};
