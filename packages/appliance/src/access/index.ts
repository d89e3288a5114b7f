/** Room access: roles of appliance users and their rules. */
export { changeAcl, replaceAcl } from './change-acl.ts';
export { changeRole } from './change-role.ts';
export { changeRoleResources, replaceRoleResources } from './change-role-resources.ts';
export { createRole } from './create-role.ts';
export { deleteRole } from './delete-role.ts';
export { getAcl } from './get-acl.ts';
export { getRole } from './get-role.ts';
export { getRoleResources } from './get-role-resources.ts';
export { type AskedCall, isPermitted } from './is-permitted.ts';
export { listRoles } from './list-roles.ts';
export type { BuiltInRole } from './role.ts';
