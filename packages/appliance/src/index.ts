/** The simulated appliance: its state, its operations under the names of the contract, and its scenarios. */
export { type AclInput, changeAcl, replaceAcl } from './access/change-acl.ts';
export { type ChangeRoleInput, changeRole } from './access/change-role.ts';
export {
  changeRoleResources,
  type RoleResourcesInput,
  replaceRoleResources,
} from './access/change-role-resources.ts';
export type { Call } from './access/covers.ts';
export { type CreateRoleInput, createRole } from './access/create-role.ts';
export { deleteRole } from './access/delete-role.ts';
export type { RolePath } from './access/find-role.ts';
export { getAcl } from './access/get-acl.ts';
export { getRole } from './access/get-role.ts';
export { getRoleResources, type RoleResources } from './access/get-role-resources.ts';
export { type AskedCall, isPermitted } from './access/is-permitted.ts';
export { listRoles } from './access/list-roles.ts';
export type { BuiltInRole, CustomRole, RoleDescription } from './access/role.ts';
export { closeSession } from './auth/close-session.ts';
export {
  type CreatedLoginChallenge,
  type CreateLoginChallengeInput,
  createLoginChallenge,
} from './auth/create-login-challenge.ts';
export { dropExpiredSessions } from './auth/drop-expired-sessions.ts';
export type { LoginChallenge } from './auth/login-challenge.ts';
export { type LoginUserInput, loginUser } from './auth/login-user.ts';
export { type OpenedSession, openSession } from './auth/open-session.ts';
export { type ResumedSession, resumeSession } from './auth/resume-session.ts';
export { type Session, sessionLifetime } from './auth/session.ts';
export type { User, UserCertificate, UserFile } from './auth/user.ts';
export { type Credentials, verifyUser } from './auth/verify-user.ts';
export type { CertificateFacts, CertificateRequest } from './certificates/certificate.ts';
export { normalizePem } from './certificates/normalize-pem.ts';
export type { Environment, SecretHash } from './environment.ts';
export type { FailureText } from './failure-text.ts';
export { type FailureId, failures } from './failures.ts';
export type { HsmPath } from './hsms/find-hsm.ts';
export { getHsm, type HsmView } from './hsms/get-hsm.ts';
export type { Authentication, Hsm } from './hsms/hsm.ts';
export { type InitializeHsmInput, initializeHsm } from './hsms/initialize-hsm.ts';
export {
  type InitializeHsmFromTemplateInput,
  initializeHsmFromTemplate,
} from './hsms/initialize-hsm-from-template.ts';
export { listHsmActions } from './hsms/list-hsm-actions.ts';
export { type HsmStub, listHsms } from './hsms/list-hsms.ts';
export { type LoginHsmInput, loginHsm } from './hsms/login-hsm.ts';
export { logoutHsm } from './hsms/logout-hsm.ts';
export { type PerformHsmActionInput, performHsmAction } from './hsms/perform-hsm-action.ts';
export type { JsonObject, JsonValue } from './json.ts';
export type { CertificateWishes } from './ntls/certificate-request.ts';
export { changeNtls } from './ntls/change-ntls.ts';
export { type CreateNtlsClientLinkInput, createNtlsClientLink } from './ntls/create-ntls-client-link.ts';
export { deleteNtlsClient } from './ntls/delete-ntls-client.ts';
export { deleteNtlsClientLink } from './ntls/delete-ntls-client-link.ts';
export type { NtlsClientPath } from './ntls/find-client.ts';
export { getNtls } from './ntls/get-ntls.ts';
export { getNtlsCertificate, type NtlsCertificateView } from './ntls/get-ntls-certificate.ts';
export { getNtlsClient, type NtlsClientView } from './ntls/get-ntls-client.ts';
export { getNtlsClientLink } from './ntls/get-ntls-client-link.ts';
export { type CertificateSource, installNtlsCertificate } from './ntls/install-ntls-certificate.ts';
export type { LinkedPartition, NtlsLinkPath } from './ntls/links.ts';
export { listNtlsClientActions } from './ntls/list-ntls-client-actions.ts';
export { listNtlsClientLinks } from './ntls/list-ntls-client-links.ts';
export { listNtlsClients } from './ntls/list-ntls-clients.ts';
export type { Ntls, NtlsClient, NtlsSettings } from './ntls/ntls.ts';
export { type ChangeNtlsClientDnInput, changeNtlsClientDn, getNtlsClientDn } from './ntls/ntls-client-dn.ts';
export { regenerateNtlsCertificate } from './ntls/regenerate-ntls-certificate.ts';
export { type RegisterNtlsClientInput, registerNtlsClient } from './ntls/register-ntls-client.ts';
export { replaceNtlsClientCertificate } from './ntls/replace-ntls-client-certificate.ts';
export type { Caller, Operation } from './operation.ts';
export type { Done, Outcome, Refused } from './outcome.ts';
export { type CreatePartitionInput, createPartition } from './partitions/create-partition.ts';
export { deletePartition } from './partitions/delete-partition.ts';
export type { PartitionPath } from './partitions/find-partition.ts';
export { getPartition, type PartitionView } from './partitions/get-partition.ts';
export { type InitializePartitionInput, initializePartition } from './partitions/initialize-partition.ts';
export { listPartitions, type PartitionStub } from './partitions/list-partitions.ts';
export { type LoginPartitionInput, loginPartition } from './partitions/login-partition.ts';
export { logoutPartition } from './partitions/logout-partition.ts';
export type { Partition, PartitionState, PartitionVersion } from './partitions/partition.ts';
export { type ChangeHsmRolePasswordInput, changeHsmRolePassword } from './roles/change-hsm-role-password.ts';
export {
  type ChangePartitionRolePasswordInput,
  changePartitionRolePassword,
} from './roles/change-partition-role-password.ts';
export type { HsmRolePath, PartitionRolePath } from './roles/find-role.ts';
export { getHsmRole } from './roles/get-hsm-role.ts';
export { getPartitionRole } from './roles/get-partition-role.ts';
export {
  type InitializePartitionRoleInput,
  initializePartitionRole,
} from './roles/initialize-partition-role.ts';
export { listHsmRoleActions } from './roles/list-hsm-role-actions.ts';
export { listHsmRoles } from './roles/list-hsm-roles.ts';
export { listPartitionRoleActions } from './roles/list-partition-role-actions.ts';
export { listPartitionRoles } from './roles/list-partition-roles.ts';
export { type PerformHsmRoleActionInput, performHsmRoleAction } from './roles/perform-hsm-role-action.ts';
export {
  type PerformPartitionRoleActionInput,
  performPartitionRoleAction,
} from './roles/perform-partition-role-action.ts';
export { defaultChallengeValue } from './roles/role-action-work.ts';
export type { HsmRoleId, PartitionRoleId } from './roles/role-ids.ts';
export type { RoleStub, RoleView } from './roles/role-view.ts';
export {
  hsmPasswords,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from './scenarios/credentials.ts';
export { buildScenario, isScenarioName, type ScenarioName, scenarioNames } from './scenarios/scenarios.ts';
export type { SmkPath } from './smk/find-smk.ts';
export { getSmk } from './smk/get-smk.ts';
export { listSmkActions } from './smk/list-smk-actions.ts';
export { type PerformSmkActionInput, performSmkAction } from './smk/perform-smk-action.ts';
export type { SmkId, SmkKey, SmkState } from './smk/smk.ts';
export type { ApplianceState } from './state.ts';
export { getAppliance } from './system/get-appliance.ts';
export type { System } from './system/system.ts';
export type {
  HsmRoleTarget,
  HsmTarget,
  PartitionRoleTarget,
  PartitionTarget,
  RoleTarget,
  Target,
  TaskTarget,
  Work,
  WorkDone,
  WorkQueued,
} from './target.ts';
export { deleteTasks } from './tasks/delete-tasks.ts';
export type { TaskPath } from './tasks/find-task.ts';
export { getTask, type TaskStanding } from './tasks/get-task.ts';
export { getTaskResponse } from './tasks/get-task-response.ts';
export { listTaskActions } from './tasks/list-task-actions.ts';
export { listTasks } from './tasks/list-tasks.ts';
export { type PerformTaskActionInput, performTaskAction } from './tasks/perform-task-action.ts';
export { settleTasks, stepTasks } from './tasks/settle-tasks.ts';
export type { Task, TaskSource } from './tasks/task.ts';
export { setTaskProgress, type TaskProgress } from './tasks/task-progress.ts';
export type { TaskState } from './tasks/task-transitions.ts';
