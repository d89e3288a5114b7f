/** Room roles: roles of the HSM and of partitions. */
export { changeHsmRolePassword } from './change-hsm-role-password.ts';
export { changePartitionRolePassword } from './change-partition-role-password.ts';
export { getHsmRole } from './get-hsm-role.ts';
export { getPartitionRole } from './get-partition-role.ts';
export { initializePartitionRole } from './initialize-partition-role.ts';
export { listHsmRoleActions } from './list-hsm-role-actions.ts';
export { listHsmRoles } from './list-hsm-roles.ts';
export { listPartitionRoleActions } from './list-partition-role-actions.ts';
export { listPartitionRoles } from './list-partition-roles.ts';
export { performHsmRoleAction } from './perform-hsm-role-action.ts';
export { performPartitionRoleAction } from './perform-partition-role-action.ts';
