/** Room users: users of the appliance, their files, certificates and rules. */
export { createUserCertificate, deleteUserCertificates, listUserCertificates } from './certificates.ts';
export { changeUser, replaceUser } from './change-user.ts';
export { createUser } from './create-user.ts';
export { createUserFile } from './create-user-file.ts';
export { deleteUser } from './delete-user.ts';
export { getUser } from './get-user.ts';
export { listUserActions } from './list-user-actions.ts';
export { listUsers } from './list-users.ts';
export { getLoginRules, replaceLoginRules } from './login-rules.ts';
export { mustChangePassword } from './password-age.ts';
export {
  changePasswordRules,
  getPasswordRules,
  listPasswordRulesActions,
  performPasswordRulesAction,
} from './password-rules.ts';
export { performUserAction } from './perform-user-action.ts';
export { getUserFile, getUserFileArchive, listUserFiles } from './read-files.ts';
