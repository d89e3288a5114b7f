// Generated from spec/ by `npm run generate`. Do not edit.

import { guardedLogin, guardedPasswordChange } from '../login-guard.ts';
import { reopening, closing } from '../session.ts';
import type { OperationTable } from '../operation-table.ts';
import { usual } from './refusals-14.ts';
import { getHsm } from './wires-14.ts';

/** All operations of the release, for the complete client. */
export const all14: OperationTable = {
  usual,
  methods: {
    openSession: reopening,
    closeSession: closing,
    loginHsm: (caller, operation) => guardedLogin(caller, operation, getHsm),
    changeHsmRolePassword: (caller, operation) => guardedPasswordChange(caller, operation, getHsm),
  },
  rows: `
/auth/session
openSession post+ json alone 204 400:FRAMEWORK_BAD_REQUEST|FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE 401:FRAMEWORK_USER_NOT_AUTHENTICATED|FRAMEWORK_NO_ACL_RULE 500:FRAMEWORK_INTERNAL_ERROR 503:FRAMEWORK_UNAVAILABLE
closeSession delete+ 204 401:FRAMEWORK_SESSION_NOT_PRIVATE
/auth/login/challenge
createLoginChallenge post json alone 200:json 400:FRAMEWORK_BAD_REQUEST|FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE 401:FRAMEWORK_USER_NOT_AUTHENTICATED|FRAMEWORK_NO_ACL_RULE 500:FRAMEWORK_INTERNAL_ERROR 503:FRAMEWORK_UNAVAILABLE
/auth/login/basic
loginUser post+ json alone 204 400:FRAMEWORK_BAD_REQUEST|FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE 401:FRAMEWORK_USER_NOT_AUTHENTICATED|FRAMEWORK_NO_ACL_RULE 500:FRAMEWORK_INTERNAL_ERROR 503:FRAMEWORK_UNAVAILABLE
/tasks
listTasks get+ ?limit ?offset 200:json/link?
deleteTasks delete+ 204
/tasks/{taskid}
getTask get+ 200:json 303:json/location 410:FRAMEWORK_TASK_DOES_NOT_EXIST
/tasks/{taskid}/response
getTaskResponse get+ 200:json 409:FRAMEWORK_TASK_NOT_COMPLETE 410:FRAMEWORK_TASK_DOES_NOT_EXIST
/tasks/{taskid}/actions
listTaskActions get+ ?limit ?offset 200:json/link? 410:FRAMEWORK_TASK_DOES_NOT_EXIST
/tasks/{taskid}/actions/{actionid}
performTaskAction post+ json 204:/location 404:FRAMEWORK_NO_RESOURCE 409:FRAMEWORK_TASK_NOT_WAITING 410:FRAMEWORK_TASK_DOES_NOT_EXIST
/api/lunasa
getAppliance get+ 200:json
/api/lunasa/ntls
getNtls get+ 200:json
/api/lunasa/ntls/clients
listNtlsClients get+ ?limit ?offset 200:json/link?
registerNtlsClient post json 200:json/location 400:NTLS_CLIENT_ALREADY_EXISTS|NTLS_INVALID_CERTIFICATE|APPLIANCE_EXPIRED_CERT|APPLIANCE_REQUIRE_SO_LOGIN
/api/lunasa/ntls/clients/{clientid}
getNtlsClient get+ 200:json 404:NTLS_NO_CLIENT
deleteNtlsClient delete+ 204 404:NTLS_NO_CLIENT
/api/lunasa/ntls/clients/{clientid}/actions
listNtlsClientActions get+ 200:json 404:NTLS_NO_CLIENT
/api/lunasa/ntls/clients/{clientid}/links
listNtlsClientLinks get+ ?limit ?offset 200:json/link? 404:NTLS_NO_CLIENT
createNtlsClientLink post json 204:/location 400:NTLS_INVALID_PARTITION_URL|NTLS_LINK_ALREADY_EXISTS|APPLIANCE_REQUIRE_SO_LOGIN 404:NTLS_NO_CLIENT
/api/lunasa/ntls/clients/{clientid}/links/{linkid}
getNtlsClientLink get+ 200:json 404:NTLS_NO_CLIENT|NTLS_NO_LINK
deleteNtlsClientLink delete+ 204 404:NTLS_NO_CLIENT|NTLS_NO_LINK
/api/lunasa/actions
listApplianceActions get+ ?limit ?offset 200:json/link?
/api/lunasa/actions/{actionid}
performApplianceAction post+ json 202:json/location 204 400:APPLIANCE_REQUIRE_SO_LOGIN 404:APPLIANCE_ACTION_DOES_NOT_EXIST
/api/lunasa/cpu
getCpu get+ 200:json
/api/lunasa/cpu/process/processes
listCpuProcesses get+ ?limit ?offset 200:json/link?
/api/lunasa/cpu/processes
listProcesses get+ ?limit ?offset 200:json/link?
/api/lunasa/memory
getMemory get+ 200:json
/api/lunasa/disk
getDisk get+ 200:json
/api/lunasa/disk/partitions
listDiskPartitions get+ ?limit ?offset 200:json/link?
/api/lunasa/disk/partitions/{id}
getDiskPartition get+ 200:json 404:FRAMEWORK_NO_RESOURCE
/api/lunasa/sensors
listSensors get+ ?limit ?offset 200:json/link? 503:APPLIANCE_SENSORS_NOT_READY
/api/lunasa/sensors/{sensorid}
getSensor get+ 200:json 404:FRAMEWORK_NO_RESOURCE 503:APPLIANCE_SENSORS_NOT_READY
/api/lunasa/logs/lunalogs
createLogMessage post+ json 204
/api/lunasa/services
listServices get+ ?limit ?offset 200:json/link?
/api/lunasa/services/{serviceid}
getService get+ 200:json 404:APPLIANCE_SERVICE_DOES_NOT_EXIST
changeService patch json 200:json 400:APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO 404:APPLIANCE_SERVICE_DOES_NOT_EXIST
/api/lunasa/services/{serviceid}/actions/{actionid}
performServiceAction post+ json 204:/location 400:APPLIANCE_SERVICE_ACTION_FAILED 404:APPLIANCE_SERVICE_DOES_NOT_EXIST|APPLIANCE_SERVICE_ACTION_INVALID
/api/lunasa/ssh
getSsh get+ 200:json
changeSsh patch json 204 400:SSH_FAILED_TO_SET_CIPHERS|SSH_OPERATION_FAILED
/api/lunasa/ssh/actions/{actionid}
performSshAction post+ json 204 400:SSH_FAILED_TO_RESET_CIPHERS|SSH_OPERATION_FAILED 404:FRAMEWORK_NO_RESOURCE
/api/lunasa/webServer
getWebServer get+ 200:json
changeWebServer patch json 204
/api/lunasa/webServer/actions
listWebServerActions get+ ?limit ?offset 200:json/link?
/api/lunasa/packageFiles
listPackageFiles get+ ?limit ?offset 200:json/link?
createPackageFile post file ?VerifyOnly 204 400:APPLIANCE_REQUIRE_SO_LOGIN|APPLIANCE_FILENAME_NOT_VALID|PACKAGE_AUTHCODE_INVALID 404:SERVERPLUGIN_FILEID_DOES_NOT_EXIST
/api/lunasa/packages
listPackages get+ ?limit ?offset 200:json/link?
/api/lunasa/upgrades
listUpgrades get+ ?limit ?offset 200:json/link?
createUpgrade post file 204:/location 400:UPGRADE_CONFIG_FILES_DO_NOT_EXIST|APPLIANCE_REQUIRE_SO_LOGIN|UPGRADE_UPLOADED_LICENSE_INVALID|UPGRADE_LICENSE_ALREADY_APPLIED|APPLIANCE_FILENAME_NOT_VALID 404:SERVERPLUGIN_FILEID_DOES_NOT_EXIST
/api/lunasa/upgrades/{upgradeid}
getUpgrade get+ 200:json 404:FRAMEWORK_NO_RESOURCE
/api/lunasa/cluster
getCluster get+ 200:json
/api/lunasa/config
getConfig get+ ?limit ?offset 200:json/link?
/api/clusters
createCluster post json 202:json/location 204:/location 400:HSMPLUGIN_HSM_NOT_INITIALIZED|HSMPLUGIN_INCORRECT_PASSWORD|CLUSTER_ALREADY_EXISTS
/api/clusters/{clusterID}/members
listClusterMembers get+ ?limit ?offset 200:json/link? 404:CLUSTER_DOES_NOT_EXIST
/api/lunasa/hsms
listHsms get+ ?limit ?offset 200:json/link?
/api/lunasa/hsms/{hsmid}
getHsm get+ 200:json 404:HSMPLUGIN_INVALID_HSM
initializeHsm put json 202:json/location 204:/location 401:HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/login
loginHsm post json 202:json/location 204:/location 400:HSMPLUGIN_INCORRECT_PASSWORD|HSMPLUGIN_ROLE_LOCKED_OUT|HSMPLUGIN_HSM_NOT_INITIALIZED|HSMPLUGIN_ROLE_NOT_INITIALIZED|HSMPLUGIN_FUNC_NOT_SUPPORTED 401:FRAMEWORK_SESSION_NOT_PRIVATE 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/logout
logoutHsm post+ json 202:json/location 204:/location 401:FRAMEWORK_SESSION_NOT_PRIVATE 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/actions
listHsmActions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/actions/{actionid}
performHsmAction post+ json 200:json/location 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ACTION
/api/lunasa/hsms/{hsmid}/metrics
getHsmMetrics get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/utilization
getHsmUtilization get+ 200:json 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/utilization/bins
listUtilizationBins get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/counter
getHsmCounter get+ 200:json 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/storageSpace
getHsmStorageSpace get+ 200:json 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/licenses
listHsmLicenses get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/policies
listHsmPolicies get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/policies/{policyid}
getHsmPolicy get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_POLICY
/api/lunasa/hsms/{hsmid}/certificate
getHsmCertificate get+ ?type 200:json 400:HSMPLUGIN_FUNC_NOT_SUPPORTED 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/tamper
getHsmTamper get+ 200:json 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/tamper/actions
listTamperActions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}
performTamperAction post+ json 202:json/location 204:/location 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ACTION
/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}
getPed get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PED
/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions
listPedActions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PED
/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}
performPedAction post+ json 202:json/location 400:HSMPLUGIN_FUNC_NOT_SUPPORTED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PED|HSMPLUGIN_INVALID_ACTION
/api/lunasa/hsms/{hsmid}/firmware
getHsmFirmware get+ 200:json 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/firmware/actions
listFirmwareActions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}
performFirmwareAction post+ json 202:json/location 400:HSMPLUGIN_FIRMWARE_NOT_AVAILABLE 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ACTION
/api/lunasa/hsms/{hsmid}/indirect/responses
createIndirectResponse post json 200:json 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/roles
listHsmRoles get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/roles/{roleid}
getHsmRole get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ROLE
changeHsmRolePassword patch json 202:json/location 204:/location 400:HSMPLUGIN_INCORRECT_PASSWORD|HSMPLUGIN_ROLE_LOCKED_OUT|HSMPLUGIN_ROLE_NOT_INITIALIZED|HSMPLUGIN_FUNC_NOT_SUPPORTED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ROLE
/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions
listHsmRoleActions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ROLE
/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}
performHsmRoleAction post+ json 202:json/location 204:/location 400:HSMPLUGIN_ROLE_NOT_INITIALIZED|HSMPLUGIN_FUNC_NOT_SUPPORTED 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_ROLE|HSMPLUGIN_INVALID_ACTION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles
listPartitionRoles get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}
getPartitionRole get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_ROLE
initializePartitionRole put json 202:json/location 204:/location 400:HSMPLUGIN_PARTITION_NOT_INITIALIZED|HSMPLUGIN_ROLE_ALREADY_INITIALIZED 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_ROLE
changePartitionRolePassword patch json 202:json/location 204:/location 400:HSMPLUGIN_INCORRECT_PASSWORD|HSMPLUGIN_ROLE_LOCKED_OUT|HSMPLUGIN_PARTITION_NOT_INITIALIZED|HSMPLUGIN_ROLE_NOT_INITIALIZED|HSMPLUGIN_FUNC_NOT_SUPPORTED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_ROLE
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions
listPartitionRoleActions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_ROLE
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}
performPartitionRoleAction post+ json 202:json/location 204:/location 400:HSMPLUGIN_ROLE_NOT_INITIALIZED|HSMPLUGIN_FUNC_NOT_SUPPORTED|HSMPLUGIN_POLICY_NOT_ENABLED 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_ROLE|HSMPLUGIN_INVALID_ACTION
/api/lunasa/hsms/{hsmid}/partitions
listPartitions get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM
createPartition post json 202:json/location 204:/location 400:HSMPLUGIN_PARTITION_NAME_IN_USE|HSMPLUGIN_INSUFFICIENT_SPACE|HSMPLUGIN_FUNC_NOT_SUPPORTED 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}
getPartition get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
initializePartition put json 202:json/location 204:/location 401:HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
deletePartition delete+ 204 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login
loginPartition post json 202:json/location 204:/location 400:HSMPLUGIN_INCORRECT_PASSWORD|HSMPLUGIN_ROLE_LOCKED_OUT|HSMPLUGIN_PARTITION_NOT_INITIALIZED|HSMPLUGIN_ROLE_NOT_INITIALIZED|HSMPLUGIN_HSM_IN_TRANSPORT_MODE 401:FRAMEWORK_SESSION_NOT_PRIVATE 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout
logoutPartition post+ json 202:json/location 204:/location 401:FRAMEWORK_SESSION_NOT_PRIVATE 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies
listPartitionPolicies get+ ?limit ?offset 200:json/link? 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
createPolicyTemplate post json 201:/location 400:HSMPLUGIN_INVALID_FILENAME 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff
getPartitionSff get+ 202:json/location 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc
changePartitionStc put json 204:/location 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients
createStcClient post json 204:/location 401:FRAMEWORK_SESSION_NOT_PRIVATE|HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}
getStcClient get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_STC_CLIENT
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges
createIndirectChallenge post json 200:json/location 400:HSMPLUGIN_PARTITION_NOT_INITIALIZED|HSMPLUGIN_ROLE_NOT_INITIALIZED 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION
/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}
getIndirectChallenge get+ 200:json 404:HSMPLUGIN_INVALID_HSM|HSMPLUGIN_INVALID_PARTITION|HSMPLUGIN_INVALID_CHALLENGE
/api/lunasa/network
getNetwork get+ 200:json
/api/lunasa/network/actions/{actionid}
performNetworkAction post json 200:json 404:APPLIANCE_ACTION_DOES_NOT_EXIST
/api/lunasa/network/devices
listNetworkDevices get+ ?limit ?offset 200:json/link?
/api/lunasa/network/devices/{deviceid}
getNetworkDevice get+ 200:json 404:APPLIANCE_INTERFACE_DOES_NOT_EXIST
/api/lunasa/network/devices/{deviceid}/stats
getNetworkDeviceStats get+ 200:json 404:APPLIANCE_INTERFACE_DOES_NOT_EXIST
/api/lunasa/network/devices/{deviceid}/actions/{actionid}
performNetworkDeviceAction post+ json 200:json 400:BOND_DEVICE_IS_NOT_CONFIGURED|BOND_DEVICE_IS_ALREADY_ENABLED|BOND_DEVICE_IS_ALREADY_DISABLED|APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE|APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE|APPLIANCE_INVALID_DEVICE_TYPE 404:APPLIANCE_ACTION_DOES_NOT_EXIST
/api/lunasa/network/devices/{deviceid}/measurementStats
getMeasurementStats get+ ?duration 200:json 400:APPLIANCE_MEASUREMENT_DURATION_REQUIRED|APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS 404:APPLIANCE_INTERFACE_DOES_NOT_EXIST
/api/lunasa/network/measurement
getMeasurement get+ 200:json
/api/lunasa/time
getTime get+ 200:json
replaceTime put json 204 400:APPLIANCE_INVALID_VALUE_SPECIFIED|APPLIANCE_REQUIRE_SO_LOGIN
changeTime patch+ json 204 400:APPLIANCE_INVALID_VALUE_SPECIFIED|APPLIANCE_REQUIRE_SO_LOGIN
/api/lunasa/ntp
getNtp get+ 200:json
/api/lunasa/ntp/status
getNtpStatus get+ 200:json
/api/lunasa/ntp/servers
listNtpServers get+ ?limit ?offset 200:json/link?
createNtpServer post json 204:/location 400:NTP_INVALID_SERVER|NTP_SERVER_ALREADY_EXISTS|APPLIANCE_REQUIRE_SO_LOGIN
/api/lunasa/ntp/servers/{serverid}
getNtpServer get+ 200:json 404:NTP_SERVER_DOES_NOT_EXIST
replaceNtpServer put json 204 400:APPLIANCE_REQUIRE_SO_LOGIN 404:NTP_SERVER_DOES_NOT_EXIST
/api/lunasa/ntp/actions/{actionid}
performNtpAction post json 200:json 400:SYSCONF_CONFIG_NTP_SERVICE_RUNNING|NTP_OPERATION_FAILED 404:APPLIANCE_ACTION_DOES_NOT_EXIST
/api/lunasa/syslog
getSyslog get+ 200:json
/api/lunasa/syslog/logs
listSyslogLogs get+ ?limit ?offset 200:json/link?
/api/lunasa/syslog/logs/{logid}
getSyslogLog get+ 200:json 404:SYSLOG_LOG_DOES_NOT_EXIST
/api/lunasa/syslog/remoteHosts
listRemoteHosts get+ ?limit ?offset 200:json/link?
/api/lunasa/snmp
getSnmp get+ 200:json
/api/lunasa/snmp/users
createSnmpUser post json 204:/location 400:SNMP_USER_ALREADY_EXISTS
/api/lunasa/snmp/users/{userid}
getSnmpUser get+ 200:json 404:SNMP_USER_DOES_NOT_EXIST
/api/lunasa/snmp/users/{userid}/notifications
createSnmpNotification post json 204:/location 400:SNMP_NOTIFICATION_ALREADY_EXISTS 404:SNMP_USER_DOES_NOT_EXIST
/api/lunasa/snmp/users/{userid}/notifications/{notificationid}
getSnmpNotification get+ 200:json 404:SNMP_USER_DOES_NOT_EXIST|SNMP_NOTIFICATION_DOES_NOT_EXIST
/users
listUsers get+ ?limit ?offset 200:json/link?
createUser post json 204:/location 400:SERVERPLUGIN_USERID_ALREADY_EXISTS|SERVERPLUGIN_INVALID_ROLEID|SERVERPLUGIN_INVALID_PASSWORD
/users/{userid}
getUser get+ 200:json 400:SERVERPLUGIN_INTERNAL_ERROR 401:SERVERPLUGIN_USERID_NOT_AUTHORIZED 404:SERVERPLUGIN_INVALID_USERID
replaceUser put json 204 400:SERVERPLUGIN_INVALID_ROLEID 403:SERVERPLUGIN_USERID_NOT_CHANGEABLE 404:SERVERPLUGIN_INVALID_USERID
changeUser patch json 204 400:SERVERPLUGIN_INVALID_ROLEID 403:SERVERPLUGIN_USERID_NOT_CHANGEABLE 404:SERVERPLUGIN_INVALID_USERID
deleteUser delete+ 204 403:SERVERPLUGIN_USERID_NOT_CHANGEABLE 404:SERVERPLUGIN_INVALID_USERID
/users/{userid}/actions/{actionid}
performUserAction post+ json 204 400:SERVERPLUGIN_INCORRECT_PASSWORD|SERVERPLUGIN_INVALID_PASSWORD 401:SERVERPLUGIN_USERID_NOT_AUTHORIZED 403:SERVERPLUGIN_USERID_NOT_CHANGEABLE 404:SERVERPLUGIN_INVALID_USERID|SERVERPLUGIN_INVALID_ACTION
/users/{userid}/certificates
createUserCertificate post json 204 400:SERVERPLUGIN_INVALID_CERTIFICATE 401:SERVERPLUGIN_USERID_NOT_AUTHORIZED 404:SERVERPLUGIN_INVALID_USERID
/users/{userid}/files
listUserFiles get+ ?limit ?offset 200:json/link? 400:SERVERPLUGIN_INVALID_PATTERN_DETECTED|SERVERPLUGIN_INTERNAL_ERROR 403:SERVERPLUGIN_USERID_NOT_AUTHORIZED|SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE 404:SERVERPLUGIN_USERID_DOES_NOT_EXIST
createUserFile post file 204 400:SERVER_REQUEST_NOT_APPROPRIATE|SERVER_FILE_UPLOAD_LIMIT_EXCEED|SERVERPLUGIN_FILENAME_NOT_VALID|SERVERPLUGIN_INTERNAL_ERROR 403:SERVERPLUGIN_USERID_NOT_AUTHORIZED|SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE|SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN 404:SERVERPLUGIN_USERID_DOES_NOT_EXIST
/users/{userid}/files/{fileid}
getUserFile get+ 200:json 400:SERVERPLUGIN_INVALID_PATTERN_DETECTED|SERVERPLUGIN_INTERNAL_ERROR 403:SERVERPLUGIN_USERID_NOT_AUTHORIZED|SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE 404:SERVERPLUGIN_USERID_DOES_NOT_EXIST|SERVERPLUGIN_FILEID_DOES_NOT_EXIST
/users/{userid}/files/{fileid}/download
getUserFileArchive get+ 200:bytes 400:SERVERPLUGIN_INVALID_PATTERN_DETECTED|SERVERPLUGIN_INTERNAL_ERROR 403:SERVERPLUGIN_USERID_NOT_AUTHORIZED|SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE 404:SERVERPLUGIN_USERID_DOES_NOT_EXIST|SERVERPLUGIN_FILEID_DOES_NOT_EXIST
/api/lunasa/webServer/blacklist
getBlocklist get+ 200:json
replaceBlocklist put json 204
changeBlocklist patch json 204
/api/lunasa/snmp/trap
replaceSnmpTrap put json 204 404:SNMP_USER_DOES_NOT_EXIST
changeSnmpTrap patch+ json 204 404:SNMP_USER_DOES_NOT_EXIST|SNMP_TRAP_NOT_CONFIGURED`,
};
