// Room roles, on a partition: its roles, their initialization, passwords and actions.
import {
  changePartitionRolePassword,
  getPartitionRole,
  initializePartitionRole,
  listPartitionRoleActions,
  listPartitionRoles,
  performPartitionRoleAction,
} from '@lunarest/appliance/roles';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { passwordAnswer } from '../password-answer.ts';
import { actionList } from '../stub.ts';
import { urlOf } from '../url-of.ts';
import { workAnswer } from '../work-answer.ts';

export const partitionRoleHandlers: Pick<
  NewestHandlers<Context>,
  | 'listPartitionRoles'
  | 'getPartitionRole'
  | 'initializePartitionRole'
  | 'changePartitionRolePassword'
  | 'listPartitionRoleActions'
  | 'performPartitionRoleAction'
> = {
  listPartitionRoles: ({ path }, context) =>
    context.perform(listPartitionRoles, path, (roles) => ({
      status: 200,
      body: {
        roles: roles.map((role) => ({
          ...role,
          url: urlOf('getPartitionRole', { ...path, roleid: role.id }),
        })),
      },
    })),

  getPartitionRole: ({ path }, context) =>
    context.perform(getPartitionRole, path, (role) => ({ status: 200, body: role })),

  initializePartitionRole: ({ path, body }, context) =>
    context.perform(initializePartitionRole, { ...path, ...body }, workAnswer),

  changePartitionRolePassword: ({ path, body }, context) =>
    context.perform(changePartitionRolePassword, { ...path, ...body }, (work) =>
      passwordAnswer(context.environment.profile, work),
    ),

  listPartitionRoleActions: ({ path }, context) =>
    context.perform(listPartitionRoleActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performPartitionRoleAction', path),
    })),

  performPartitionRoleAction: ({ path, body }, context) =>
    context.perform(performPartitionRoleAction, { ...path, ...body }, workAnswer),
};
