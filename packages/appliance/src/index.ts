/** The simulated appliance: its state, its operations under the names of the contract, and its scenarios. */
export { changeAcl, replaceAcl } from './access/change-acl.ts';
export { changeRole } from './access/change-role.ts';
export { changeRoleResources, replaceRoleResources } from './access/change-role-resources.ts';
export { createRole } from './access/create-role.ts';
export { deleteRole } from './access/delete-role.ts';
export { getAcl } from './access/get-acl.ts';
export { getRole } from './access/get-role.ts';
export { getRoleResources } from './access/get-role-resources.ts';
export { type AskedCall, isPermitted } from './access/is-permitted.ts';
export { listRoles } from './access/list-roles.ts';
export type { BuiltInRole } from './access/role.ts';
export { closeSession } from './auth/close-session.ts';
export { createLoginChallenge } from './auth/create-login-challenge.ts';
export type { LoginChallenge } from './auth/login-challenge.ts';
export { loginUser } from './auth/login-user.ts';
export { type OpenedSession, openSession } from './auth/open-session.ts';
export { resumeSession } from './auth/resume-session.ts';
export { sessionsByKey } from './auth/session-table.ts';
export type { User } from './auth/user.ts';
export { verifyUser } from './auth/verify-user.ts';
export type { CertificateRequest, ReadCertificate } from './certificates/certificate.ts';
export { stateComplaint } from './checks/state-complaint.ts';
export type { Environment } from './environment.ts';
export { countRequests } from './hsms/activity.ts';
export { createIndirectResponse } from './hsms/create-indirect-response.ts';
export { getHsm } from './hsms/get-hsm.ts';
export { getHsmCertificate } from './hsms/get-hsm-certificate.ts';
export { getHsmCounter } from './hsms/get-hsm-counter.ts';
export { getHsmFirmware } from './hsms/get-hsm-firmware.ts';
export { type Bin, getHsmMetrics } from './hsms/get-hsm-metrics.ts';
export { getHsmPolicy } from './hsms/get-hsm-policy.ts';
export { getHsmStorageSpace } from './hsms/get-hsm-storage-space.ts';
export { getHsmTamper } from './hsms/get-hsm-tamper.ts';
export { getHsmUtilization } from './hsms/get-hsm-utilization.ts';
export { getPed } from './hsms/get-ped.ts';
export { initializeHsm } from './hsms/initialize-hsm.ts';
export { initializeHsmFromTemplate } from './hsms/initialize-hsm-from-template.ts';
export { listFirmwareActions } from './hsms/list-firmware-actions.ts';
export { listHsmActions } from './hsms/list-hsm-actions.ts';
export { listHsmCapabilities } from './hsms/list-hsm-capabilities.ts';
export { listHsmLicenses } from './hsms/list-hsm-licenses.ts';
export { listHsmPolicies } from './hsms/list-hsm-policies.ts';
export { listHsms } from './hsms/list-hsms.ts';
export { listPedActions } from './hsms/list-ped-actions.ts';
export { listTamperActions } from './hsms/list-tamper-actions.ts';
export { listUtilizationBins } from './hsms/list-utilization-bins.ts';
export { loginHsm } from './hsms/login-hsm.ts';
export { logoutHsm } from './hsms/logout-hsm.ts';
export { performFirmwareAction } from './hsms/perform-firmware-action.ts';
export { performHsmAction } from './hsms/perform-hsm-action.ts';
export { performPedAction } from './hsms/perform-ped-action.ts';
export { performTamperAction } from './hsms/perform-tamper-action.ts';
export { type TamperEvent, tamperHsm } from './hsms/tamper.ts';
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
export { changeNtls } from './ntls/change-ntls.ts';
export { createNtlsClientLink } from './ntls/create-ntls-client-link.ts';
export { deleteNtlsClient } from './ntls/delete-ntls-client.ts';
export { deleteNtlsClientLink } from './ntls/delete-ntls-client-link.ts';
export { getNtls } from './ntls/get-ntls.ts';
export { getNtlsCertificate } from './ntls/get-ntls-certificate.ts';
export { getNtlsClient } from './ntls/get-ntls-client.ts';
export { getNtlsClientLink } from './ntls/get-ntls-client-link.ts';
export { type CertificateSource, installNtlsCertificate } from './ntls/install-ntls-certificate.ts';
export type { LinkedPartition } from './ntls/links.ts';
export { listNtlsClientActions } from './ntls/list-ntls-client-actions.ts';
export { listNtlsClientLinks } from './ntls/list-ntls-client-links.ts';
export { listNtlsClients } from './ntls/list-ntls-clients.ts';
export { changeNtlsClientDn, getNtlsClientDn } from './ntls/ntls-client-dn.ts';
export { regenerateNtlsCertificate } from './ntls/regenerate-ntls-certificate.ts';
export { registerNtlsClient } from './ntls/register-ntls-client.ts';
export { replaceNtlsClientCertificate } from './ntls/replace-ntls-client-certificate.ts';
export { getPartitionObject } from './objects/get-partition-object.ts';
export { listPartitionObjects } from './objects/list-partition-objects.ts';
export type { StoredObject } from './objects/object.ts';
export { performObjectAction } from './objects/perform-object-action.ts';
export type { Operation } from './operation.ts';
export type { Outcome } from './outcome.ts';
export { createCluster } from './packages/create-cluster.ts';
export { type CreatePackageFileInput, createPackageFile } from './packages/create-package-file.ts';
export { createUpgrade } from './packages/create-upgrade.ts';
export { getCluster, listClusterMembers } from './packages/get-cluster.ts';
export { getConfig } from './packages/get-config.ts';
export type { FileSource } from './packages/home-file.ts';
export { getUpgrade, listPackageFiles, listPackages, listUpgrades } from './packages/list-packages.ts';
export type { Upgrade } from './packages/packages.ts';
export { performBackupAction } from './packages/perform-backup-action.ts';
export { changePartitionStc } from './partitions/change-partition-stc.ts';
export { createIndirectChallenge } from './partitions/create-indirect-challenge.ts';
export { createPartition } from './partitions/create-partition.ts';
export { createPolicyTemplate } from './partitions/create-policy-template.ts';
export { createStcClient } from './partitions/create-stc-client.ts';
export { deletePartition } from './partitions/delete-partition.ts';
export { getIndirectChallenge } from './partitions/get-indirect-challenge.ts';
export { getPartition } from './partitions/get-partition.ts';
export { getPartitionSff } from './partitions/get-partition-sff.ts';
export { getStcClient } from './partitions/get-stc-client.ts';
export { initializePartition } from './partitions/initialize-partition.ts';
export { listPartitionPolicies } from './partitions/list-partition-policies.ts';
export { listPartitions } from './partitions/list-partitions.ts';
export { loginPartition } from './partitions/login-partition.ts';
export { logoutPartition } from './partitions/logout-partition.ts';
export { changeHsmRolePassword } from './roles/change-hsm-role-password.ts';
export { changePartitionRolePassword } from './roles/change-partition-role-password.ts';
export { getHsmRole } from './roles/get-hsm-role.ts';
export { getPartitionRole } from './roles/get-partition-role.ts';
export { initializePartitionRole } from './roles/initialize-partition-role.ts';
export { listHsmRoleActions } from './roles/list-hsm-role-actions.ts';
export { listHsmRoles } from './roles/list-hsm-roles.ts';
export { listPartitionRoleActions } from './roles/list-partition-role-actions.ts';
export { listPartitionRoles } from './roles/list-partition-roles.ts';
export { performHsmRoleAction } from './roles/perform-hsm-role-action.ts';
export { performPartitionRoleAction } from './roles/perform-partition-role-action.ts';
export {
  hsmPasswords,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  serialNumber,
  userPasswords,
} from './scenarios/credentials.ts';
export { type Scenario, ScenarioError } from './scenarios/scenario.ts';
export {
  buildScenario,
  isScenarioName,
  type ScenarioName,
  scenarioNames,
  scenarioOf,
} from './scenarios/scenarios.ts';
export { changeService } from './services/change-service.ts';
export { getService } from './services/get-service.ts';
export { listServices } from './services/list-services.ts';
export { performServiceAction } from './services/perform-service-action.ts';
export { getSmk } from './smk/get-smk.ts';
export { listSmkActions } from './smk/list-smk-actions.ts';
export { performSmkAction } from './smk/perform-smk-action.ts';
export type { SmkKey } from './smk/smk.ts';
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
export { changeSsh } from './ssh/change-ssh.ts';
export { getSsh } from './ssh/get-ssh.ts';
export { performSshAction } from './ssh/perform-ssh-action.ts';
export type { ApplianceState } from './state.ts';
export { createRemoteHost } from './syslog/create-remote-host.ts';
export { createSyslogCa } from './syslog/create-syslog-ca.ts';
export { createSyslogCertificate } from './syslog/create-syslog-certificate.ts';
export { getSyslog } from './syslog/get-syslog.ts';
export { getSyslogLog } from './syslog/get-syslog-log.ts';
export { listRemoteHosts } from './syslog/list-remote-hosts.ts';
export { listSyslogLogs } from './syslog/list-syslog-logs.ts';
export { replaceSyslogCertificate } from './syslog/replace-syslog-certificate.ts';
export { createLogMessage } from './system/create-log-message.ts';
export { getAppliance } from './system/get-appliance.ts';
export { getCpu } from './system/get-cpu.ts';
export { getDisk } from './system/get-disk.ts';
export { getDiskPartition, listDiskPartitions } from './system/get-disk-partition.ts';
export { getMemory } from './system/get-memory.ts';
export { getSensor, listSensors } from './system/get-sensor.ts';
export { listApplianceActions, listEarlyApplianceActions } from './system/list-appliance-actions.ts';
export { listProcesses } from './system/list-processes.ts';
export {
  type ApplianceActionOutcome,
  performApplianceAction,
  performEarlyApplianceAction,
} from './system/perform-appliance-action.ts';
export type { Process } from './system/processes.ts';
export type { Target, Work, WorkQueued } from './target.ts';
export { deleteTasks } from './tasks/delete-tasks.ts';
export { type EndedTask, failTaskById, finishTaskById } from './tasks/end-task.ts';
export { getTask } from './tasks/get-task.ts';
export { getTaskResponse } from './tasks/get-task-response.ts';
export { listTaskActions } from './tasks/list-task-actions.ts';
export { listTasks } from './tasks/list-tasks.ts';
export { performTaskAction } from './tasks/perform-task-action.ts';
export { settleTasks, stepTasks } from './tasks/settle-tasks.ts';
export type { Task, TaskDetails } from './tasks/task.ts';
export { setTaskProgress, setTaskProgressOf, type TaskProgress } from './tasks/task-progress.ts';
export { changeTime } from './time/change-time.ts';
export { createAutokeyServer, createNtpServer } from './time/create-ntp-server.ts';
export { getNtpServer } from './time/get-ntp-server.ts';
export { getNtpStatus } from './time/get-ntp-status.ts';
export { getTime } from './time/get-time.ts';
export { listNtpServers } from './time/list-ntp-servers.ts';
export type { NtpServer } from './time/ntp.ts';
export { replaceAutokeyServer, replaceNtpServer } from './time/replace-ntp-server.ts';
export { synchronize, synchronizeByName } from './time/synchronize.ts';
export { createUserCertificate, deleteUserCertificates, listUserCertificates } from './users/certificates.ts';
export { changeUser, replaceUser } from './users/change-user.ts';
export { createUser } from './users/create-user.ts';
export { createUserFile } from './users/create-user-file.ts';
export { deleteUser } from './users/delete-user.ts';
export { getUser } from './users/get-user.ts';
export { listUserActions } from './users/list-user-actions.ts';
export { listUsers } from './users/list-users.ts';
export { getLoginRules, replaceLoginRules } from './users/login-rules.ts';
export { mustChangePassword } from './users/password-age.ts';
export {
  changePasswordRules,
  getPasswordRules,
  listPasswordRulesActions,
  performPasswordRulesAction,
} from './users/password-rules.ts';
export { performUserAction } from './users/perform-user-action.ts';
export { getUserFile, getUserFileArchive, listUserFiles } from './users/read-files.ts';
export { changeBlocklist, replaceBlocklist } from './webserver/change-blocklist.ts';
export { changeWebServer } from './webserver/change-web-server.ts';
export { getBlocklist, getWebServer } from './webserver/get-web-server.ts';
export { listWebServerActions } from './webserver/list-web-server-actions.ts';
