// Room roles: the roles of the HSM and of partitions, their passwords and actions.
import {
  changeHsmRolePassword,
  changePartitionRolePassword,
  getHsmRole,
  getPartitionRole,
  initializePartitionRole,
  listHsmRoleActions,
  listHsmRoles,
  listPartitionRoleActions,
  listPartitionRoles,
  performHsmRoleAction,
  performPartitionRoleAction,
} from '@lunarest/appliance/roles';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, urlOf } from '../url-of.ts';
import { passwordAnswer, workAnswer } from '../work-answer.ts';

export const hsmRoleHandlers: Pick<
  NewestHandlers<Context>,
  'listHsmRoles' | 'getHsmRole' | 'changeHsmRolePassword' | 'listHsmRoleActions' | 'performHsmRoleAction'
> = {
  listHsmRoles: ({ path }, context) =>
    context.perform(listHsmRoles, path, (roles) => ({
      status: 200,
      body: {
        roles: roles.map((role) => ({ ...role, url: urlOf('getHsmRole', { ...path, roleid: role.id }) })),
      },
    })),

  getHsmRole: ({ path }, context) =>
    context.perform(getHsmRole, path, (role) => ({ status: 200, body: role })),

  changeHsmRolePassword: ({ path, body }, context) =>
    context.perform(changeHsmRolePassword, { ...path, ...body }, (work) =>
      passwordAnswer(context.environment.profile, work),
    ),

  listHsmRoleActions: ({ path }, context) =>
    context.perform(listHsmRoleActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performHsmRoleAction', path),
    })),

  performHsmRoleAction: ({ path, body }, context) =>
    context.perform(performHsmRoleAction, { ...path, ...body }, workAnswer),
};

/** Room roles, on a partition: its roles, their initialization, passwords and actions. */
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
