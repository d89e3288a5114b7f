/** Room access: roles of appliance users and their rules. */
export { changeAcl, getAcl, replaceAcl } from './acl.ts';
export { type BuiltInRole, changeRole, createRole, deleteRole, getRole, listRoles } from './role.ts';
export { changeRoleResources, getRoleResources, replaceRoleResources } from './role-resources.ts';
export { type AskedCall, isPermitted } from './rules.ts';
