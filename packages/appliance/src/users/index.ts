/** Room users: users of the appliance, their files, certificates and rules. */
export { createUserCertificate, deleteUserCertificates, listUserCertificates } from './certificates.ts';
export {
  changePasswordRules,
  getPasswordRules,
  listPasswordRulesActions,
  mustChangePassword,
  performPasswordRulesAction,
} from './password-rules.ts';
export { getLoginRules, replaceLoginRules } from './rules.ts';
export { getUser, listUsers } from './show-user.ts';
export { listUserActions, performUserAction } from './user-actions.ts';
export { contentSize, createUserFile, getUserFile, getUserFileArchive, listUserFiles } from './user-files.ts';
export { changeUser, createUser, deleteUser, replaceUser } from './users.ts';
