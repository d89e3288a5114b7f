// Room access: roles of appliance users and their rules.
import {
  type BuiltInRole,
  changeAcl,
  changeRole,
  changeRoleResources,
  createRole,
  deleteRole,
  getAcl,
  getRole,
  getRoleResources,
  listRoles,
  replaceAcl,
  replaceRoleResources,
} from '@lunarest/appliance/access';
import { type NewestHandlers, type OperationDescription, operationTables } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const accessHandlers: Pick<
  NewestHandlers<Context>,
  | 'listRoles'
  | 'createRole'
  | 'getRole'
  | 'replaceRole'
  | 'changeRole'
  | 'deleteRole'
  | 'getRoleResources'
  | 'replaceRoleResources'
  | 'changeRoleResources'
  | 'getAcl'
  | 'replaceAcl'
  | 'changeAcl'
> = {
  listRoles: (_request, context) =>
    context.perform(listRoles, {}, (ids) => ({
      status: 200,
      body: { roles: stubs(ids, 'getRole', 'roleid') },
    })),

  createRole: ({ body }, context) =>
    context.perform(createRole, body, (path) => ({
      status: 204,
      headers: { Location: urlOf('getRole', path) },
    })),

  getRole: ({ path }, context) =>
    context.perform(getRole, path, (role) => ({
      status: 200,
      body: { ...role, resources: urlOf('getRoleResources', path) },
    })),

  replaceRole: ({ path, body }, context) => context.perform(changeRole, { ...path, ...body }, doneAnswer),

  changeRole: ({ path, body }, context) => context.perform(changeRole, { ...path, ...body }, doneAnswer),

  deleteRole: ({ path }, context) => context.perform(deleteRole, path, doneAnswer),

  getRoleResources: ({ path }, context) =>
    context.perform(getRoleResources, path, (rules) => ({
      status: 200,
      body: rules.kind === 'custom' ? rules.text : builtInRules(rules.role),
    })),

  replaceRoleResources: ({ path, body }, context) =>
    context.perform(replaceRoleResources, { ...path, text: body }, doneAnswer),

  changeRoleResources: ({ path, body }, context) =>
    context.perform(changeRoleResources, { ...path, text: body }, doneAnswer),

  getAcl: (_request, context) => context.perform(getAcl, {}, (text) => ({ status: 200, body: text })),

  replaceAcl: ({ body }, context) => context.perform(replaceAcl, { text: body }, doneAnswer),

  changeAcl: ({ body }, context) => context.perform(changeAcl, { text: body }, doneAnswer),
};

/** The permissions of a built-in role, as rules of custom roles: one per line, for every operation of every release. */
function builtInRules(role: BuiltInRole): string {
  const operations = Object.values(operationTables).flatMap((table) =>
    Object.values<OperationDescription>(table),
  );
  const rules = operations
    .filter(({ roles }) => roles.includes(role))
    .map(({ method, path }) => `${method.toUpperCase()}:${path}\n`);
  return [...new Set(rules)].join('');
}
