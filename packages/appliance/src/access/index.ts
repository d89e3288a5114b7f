/** Room access: roles of appliance users and their rules. */
export { changeAcl, getAcl, replaceAcl } from './acl.ts';
export { type AskedCall, isPermitted } from './is-permitted.ts';
export { type BuiltInRole, changeRole, createRole, deleteRole, getRole, listRoles } from './role.ts';
export { changeRoleResources, getRoleResources, replaceRoleResources } from './role-resources.ts';
