/** Room roles: roles of the HSM and of partitions. */
export { changeHsmRolePassword, changePartitionRolePassword } from './change-role-password.ts';
export { endLock } from './check-secret.ts';
export { initializePartitionRole } from './initialize-partition-role.ts';
export {
  listHsmRoleActions,
  listPartitionRoleActions,
  performHsmRoleAction,
  performPartitionRoleAction,
} from './role-actions.ts';
export { getHsmRole, getPartitionRole, listHsmRoles, listPartitionRoles } from './show-role.ts';
