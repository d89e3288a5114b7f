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
export type { LoginChallenge } from './auth/login-challenge.ts';
export { type LoginUserInput, loginUser } from './auth/login-user.ts';
export { type OpenedSession, openSession } from './auth/open-session.ts';
export { type ResumedSession, resumeSession } from './auth/resume-session.ts';
export { type Session, sessionLifetime } from './auth/session.ts';
export { sessionsByKey } from './auth/session-table.ts';
export type { User, UserCertificate, UserFile } from './auth/user.ts';
export { type Credentials, type VerifiedUser, verifyUser } from './auth/verify-user.ts';
export type { CertificateFacts, CertificateRequest, ReadCertificate } from './certificates/certificate.ts';
export { normalizePem } from './certificates/normalize-pem.ts';
export type { Environment, SecretHash } from './environment.ts';
export { type BinId, bins, countRequests, restartHsm } from './hsms/activity.ts';
export { type CreateIndirectResponseInput, createIndirectResponse } from './hsms/create-indirect-response.ts';
export type { HsmPath } from './hsms/find-hsm.ts';
export { getHsm, type HsmView } from './hsms/get-hsm.ts';
export { type GetHsmCertificateInput, getHsmCertificate } from './hsms/get-hsm-certificate.ts';
export { getHsmCounter } from './hsms/get-hsm-counter.ts';
export { getHsmFirmware } from './hsms/get-hsm-firmware.ts';
export { type Bin, getHsmMetrics } from './hsms/get-hsm-metrics.ts';
export { getHsmPolicy } from './hsms/get-hsm-policy.ts';
export { getHsmStorageSpace } from './hsms/get-hsm-storage-space.ts';
export { getHsmTamper } from './hsms/get-hsm-tamper.ts';
export { getHsmUtilization } from './hsms/get-hsm-utilization.ts';
export { getPed } from './hsms/get-ped.ts';
export type { Authentication, Hsm } from './hsms/hsm.ts';
export { type InitializeHsmInput, initializeHsm } from './hsms/initialize-hsm.ts';
export {
  type InitializeHsmFromTemplateInput,
  initializeHsmFromTemplate,
} from './hsms/initialize-hsm-from-template.ts';
export { listFirmwareActions } from './hsms/list-firmware-actions.ts';
export { listHsmActions } from './hsms/list-hsm-actions.ts';
export { listHsmCapabilities } from './hsms/list-hsm-capabilities.ts';
export { listHsmLicenses } from './hsms/list-hsm-licenses.ts';
export { listHsmPolicies } from './hsms/list-hsm-policies.ts';
export { type HsmStub, listHsms } from './hsms/list-hsms.ts';
export { listPedActions } from './hsms/list-ped-actions.ts';
export { listTamperActions } from './hsms/list-tamper-actions.ts';
export { listUtilizationBins } from './hsms/list-utilization-bins.ts';
export { type LoginHsmInput, loginHsm } from './hsms/login-hsm.ts';
export { logoutHsm } from './hsms/logout-hsm.ts';
export { type PerformFirmwareActionInput, performFirmwareAction } from './hsms/perform-firmware-action.ts';
export { type PerformHsmActionInput, performHsmAction } from './hsms/perform-hsm-action.ts';
export { type PerformPedActionInput, performPedAction } from './hsms/perform-ped-action.ts';
export { type PerformTamperActionInput, performTamperAction } from './hsms/perform-tamper-action.ts';
export { type TamperEvent, tamperHsm } from './hsms/tamper.ts';
export type { JsonObject, JsonValue } from './json.ts';
export { changeNetwork } from './network/change-network.ts';
export { deleteRoute } from './network/delete-route.ts';
export { getMeasurement } from './network/get-measurement.ts';
export { getMeasurementStats } from './network/get-measurement-stats.ts';
export { getNetwork } from './network/get-network.ts';
export { getNetworkDevice } from './network/get-network-device.ts';
export { getNetworkDeviceStats } from './network/get-network-device-stats.ts';
export { getTrafficClass } from './network/get-traffic-class.ts';
export { listNetworkDevices } from './network/list-network-devices.ts';
export { performMeasurementAction } from './network/perform-measurement-action.ts';
export { performNetworkAction } from './network/perform-network-action.ts';
export { performNetworkDeviceAction } from './network/perform-network-device-action.ts';
export { replaceNetworkDeviceIp4 } from './network/replace-network-device-ip4.ts';
export { replaceTrafficClass } from './network/replace-traffic-class.ts';
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
export { getPartitionObject } from './objects/get-partition-object.ts';
export { listPartitionObjects } from './objects/list-partition-objects.ts';
export type { StoredObject } from './objects/object.ts';
export { type PerformObjectActionInput, performObjectAction } from './objects/perform-object-action.ts';
export type { Caller, Operation } from './operation.ts';
export type { Done, Outcome, Refused } from './outcome.ts';
export type { Backup, ConfiguredService } from './packages/backup.ts';
export type { Cluster, ClusterMember } from './packages/cluster.ts';
export { type CreateClusterInput, createCluster } from './packages/create-cluster.ts';
export { type CreatePackageFileInput, createPackageFile } from './packages/create-package-file.ts';
export { type CreateUpgradeInput, createUpgrade } from './packages/create-upgrade.ts';
export { type ClusterPath, getCluster, listClusterMembers } from './packages/get-cluster.ts';
export { type BackupView, getConfig } from './packages/get-config.ts';
export type { FileSource } from './packages/home-file.ts';
export {
  getUpgrade,
  listPackageFiles,
  listPackages,
  listUpgrades,
  type UpgradePath,
} from './packages/list-packages.ts';
export type { InstalledPackage, PackageFile, Packages, Upgrade } from './packages/packages.ts';
export { type PerformBackupActionInput, performBackupAction } from './packages/perform-backup-action.ts';
export { changePartitionStc } from './partitions/change-partition-stc.ts';
export { createIndirectChallenge } from './partitions/create-indirect-challenge.ts';
export { type CreatePartitionInput, createPartition } from './partitions/create-partition.ts';
export { createPolicyTemplate } from './partitions/create-policy-template.ts';
export { createStcClient } from './partitions/create-stc-client.ts';
export { deletePartition } from './partitions/delete-partition.ts';
export type { PartitionPath } from './partitions/find-partition.ts';
export { getIndirectChallenge } from './partitions/get-indirect-challenge.ts';
export { getPartition, type PartitionView } from './partitions/get-partition.ts';
export { getPartitionSff } from './partitions/get-partition-sff.ts';
export { getStcClient } from './partitions/get-stc-client.ts';
export { type InitializePartitionInput, initializePartition } from './partitions/initialize-partition.ts';
export { listPartitionPolicies } from './partitions/list-partition-policies.ts';
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
export { type ChangeServiceInput, changeService } from './services/change-service.ts';
export type { ServicePath } from './services/find-service.ts';
export { getService, type ServiceView } from './services/get-service.ts';
export { listServices } from './services/list-services.ts';
export { type PerformServiceActionInput, performServiceAction } from './services/perform-service-action.ts';
export type { Service, ServiceId, Services } from './services/service.ts';
export type { SmkPath } from './smk/find-smk.ts';
export { getSmk } from './smk/get-smk.ts';
export { listSmkActions } from './smk/list-smk-actions.ts';
export { type PerformSmkActionInput, performSmkAction } from './smk/perform-smk-action.ts';
export type { SmkId, SmkKey, SmkState } from './smk/smk.ts';
export { changeSnmpNotification } from './snmp/change-snmp-notification.ts';
export { createSnmpNotification } from './snmp/create-snmp-notification.ts';
export { createSnmpTrap } from './snmp/create-snmp-trap.ts';
export { createSnmpUser } from './snmp/create-snmp-user.ts';
export { getSnmp } from './snmp/get-snmp.ts';
export { getSnmpNotification } from './snmp/get-snmp-notification.ts';
export { getSnmpTrap } from './snmp/get-snmp-trap.ts';
export { getSnmpUser } from './snmp/get-snmp-user.ts';
export { performSnmpTrapAction } from './snmp/perform-snmp-trap-action.ts';
export { performSnmpTrapTest } from './snmp/perform-snmp-trap-test.ts';
export { changeSnmpTrap, replaceSnmpTrap } from './snmp/replace-snmp-trap.ts';
export { type ChangeSshInput, changeSsh } from './ssh/change-ssh.ts';
export { getSsh } from './ssh/get-ssh.ts';
export { type PerformSshActionInput, performSshAction } from './ssh/perform-ssh-action.ts';
export type { SshNetworkDevice, SshSettings } from './ssh/ssh.ts';
export type { ApplianceState } from './state.ts';
export { createRemoteHost } from './syslog/create-remote-host.ts';
export { createSyslogCa } from './syslog/create-syslog-ca.ts';
export { createSyslogCertificate } from './syslog/create-syslog-certificate.ts';
export { getSyslog } from './syslog/get-syslog.ts';
export { getSyslogLog } from './syslog/get-syslog-log.ts';
export { listRemoteHosts } from './syslog/list-remote-hosts.ts';
export { listSyslogLogs } from './syslog/list-syslog-logs.ts';
export { replaceSyslogCertificate } from './syslog/replace-syslog-certificate.ts';
export { type CreateLogMessageInput, createLogMessage } from './system/create-log-message.ts';
export type { DiskPartition } from './system/disk.ts';
export { getAppliance } from './system/get-appliance.ts';
export { type CpuView, getCpu } from './system/get-cpu.ts';
export { type DiskView, getDisk } from './system/get-disk.ts';
export { type DiskPartitionPath, getDiskPartition, listDiskPartitions } from './system/get-disk-partition.ts';
export { getMemory, type MemoryView } from './system/get-memory.ts';
export { getSensor, listSensors, type SensorPath } from './system/get-sensor.ts';
export { listApplianceActions, listEarlyApplianceActions } from './system/list-appliance-actions.ts';
export { listProcesses } from './system/list-processes.ts';
export type { ApplianceCertificate, LogLine, Machine } from './system/machine.ts';
export {
  type ApplianceActionOutcome,
  type PerformApplianceActionInput,
  performApplianceAction,
  performEarlyApplianceAction,
} from './system/perform-appliance-action.ts';
export type { Process } from './system/processes.ts';
export type { Sensor } from './system/sensors.ts';
export type { System } from './system/system.ts';
export type {
  ClusterTarget,
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
export type { Task, TaskDetails, TaskSource } from './tasks/task.ts';
export { setTaskProgress, type TaskProgress } from './tasks/task-progress.ts';
export type { TaskState } from './tasks/task-transitions.ts';
export { changeTime } from './time/change-time.ts';
export { createAutokeyServer, createNtpServer } from './time/create-ntp-server.ts';
export { getNtpServer } from './time/get-ntp-server.ts';
export { getNtpStatus } from './time/get-ntp-status.ts';
export { getTime } from './time/get-time.ts';
export { listNtpServers } from './time/list-ntp-servers.ts';
export type { NtpServer } from './time/ntp.ts';
export { replaceAutokeyServer, replaceNtpServer } from './time/replace-ntp-server.ts';
export { synchronize, synchronizeByName } from './time/synchronize.ts';
export {
  type CreateUserCertificateInput,
  createUserCertificate,
  deleteUserCertificates,
  listUserCertificates,
} from './users/certificates.ts';
export { type ChangeUserInput, changeUser, replaceUser } from './users/change-user.ts';
export { type CreateUserInput, createUser } from './users/create-user.ts';
export { type CreateUserFileInput, createUserFile, type SentFile } from './users/create-user-file.ts';
export { deleteUser } from './users/delete-user.ts';
export type { NamedFile, UserFilePath } from './users/find-files.ts';
export type { UserPath } from './users/find-user.ts';
export { getUser, type UserView } from './users/get-user.ts';
export { listUserActions } from './users/list-user-actions.ts';
export { listUsers, type UserStub } from './users/list-users.ts';
export { getLoginRules, replaceLoginRules } from './users/login-rules.ts';
export { mustChangePassword } from './users/password-age.ts';
export {
  changePasswordRules,
  getPasswordRules,
  listPasswordRulesActions,
  type PasswordRulesView,
  type PerformPasswordRulesActionInput,
  performPasswordRulesAction,
} from './users/password-rules.ts';
export { type PerformUserActionInput, performUserAction } from './users/perform-user-action.ts';
export {
  type FileStub,
  type FileView,
  getUserFile,
  getUserFileArchive,
  listUserFiles,
} from './users/read-files.ts';
export type { LoginRules, PasswordRules, PasswordSetting } from './users/rules.ts';
export {
  type ChangeBlocklistInput,
  changeBlocklist,
  replaceBlocklist,
} from './webserver/change-blocklist.ts';
export { type ChangeWebServerInput, changeWebServer } from './webserver/change-web-server.ts';
export { getBlocklist, getWebServer } from './webserver/get-web-server.ts';
export { listWebServerActions } from './webserver/list-web-server-actions.ts';
export type { Blocklist, WebServer } from './webserver/web-server.ts';
