// Room roles, on the HSM: its roles, their passwords and actions.
import {
  changeHsmRolePassword,
  getHsmRole,
  listHsmRoleActions,
  listHsmRoles,
  performHsmRoleAction,
} from '@lunarest/appliance/roles';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { passwordAnswer } from '../password-answer.ts';
import { actionList } from '../stub.ts';
import { urlOf } from '../url-of.ts';
import { workAnswer } from '../work-answer.ts';

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
