// Generated from spec/ by `npm run generate`. Do not edit.

import { writeJson } from '../content.ts';
import { downloading } from '../download.ts';
import { writeFile } from '../file-content.ts';
import { guardedLogin, guardedPasswordChange } from '../login-guard.ts';
import { reopening, closing } from '../session-operations.ts';
import { refused1, refused2, refused3, refused4, refused5, refused6, refused7, refused8, refused9, refused10, refused11, refused12, refused13, refused14, refused15, refused16, refused17, refused18, refused19, refused20, refused21, refused22, refused23, refused24, refused25, refused26, refused27, refused28, refused29, refused30, refused31, refused32, refused33, refused34, refused35, usual } from './refusals-14.ts';
import type { TableOf } from '../operation-table.ts';
import type { Operations14 } from './operations-14.ts';
import { getHsm } from './wires-14.ts';

/** All operations of the release, for the client that has them all. */
export const all14 = {
  '/auth/session': {
    openSession: { method: 'post', acceptType: true, body: writeJson, makeMethod: reopening, answers: { 204: {}, 400: refused1, 401: refused2, 500: refused3, 503: refused4 } },
    closeSession: { method: 'delete', acceptType: true, makeMethod: closing, usual, answers: { 204: {}, 401: refused5 } },
  },
  '/auth/login/challenge': {
    createLoginChallenge: { method: 'post', body: writeJson, answers: { 200: { body: 'json' }, 400: refused1, 401: refused2, 500: refused3, 503: refused4 } },
  },
  '/auth/login/basic': {
    loginUser: { method: 'post', acceptType: true, body: writeJson, answers: { 204: {}, 400: refused1, 401: refused2, 500: refused3, 503: refused4 } },
  },
  '/tasks': {
    listTasks: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
    deleteTasks: { method: 'delete', acceptType: true, usual, answers: { 204: {} } },
  },
  '/tasks/{taskid}': {
    getTask: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 303: { body: 'json', headers: ['location'] }, 410: refused6 } },
  },
  '/tasks/{taskid}/response': {
    getTaskResponse: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 409: ['FRAMEWORK_TASK_NOT_COMPLETE'], 410: refused6 } },
  },
  '/tasks/{taskid}/actions': {
    listTaskActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 410: refused6 } },
  },
  '/tasks/{taskid}/actions/{actionid}': {
    performTaskAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 204: { headers: ['location'] }, 404: refused7, 409: ['FRAMEWORK_TASK_NOT_WAITING'], 410: refused6 } },
  },
  '/api/lunasa': {
    getAppliance: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/ntls': {
    getNtls: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/ntls/clients': {
    listNtlsClients: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
    registerNtlsClient: { method: 'post', body: writeJson, usual, answers: { 200: { body: 'json', headers: ['location'] }, 400: ['NTLS_CLIENT_ALREADY_EXISTS', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'APPLIANCE_REQUIRE_SO_LOGIN'] } },
  },
  '/api/lunasa/ntls/clients/{clientid}': {
    getNtlsClient: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused8 } },
    deleteNtlsClient: { method: 'delete', acceptType: true, usual, answers: { 204: {}, 404: refused8 } },
  },
  '/api/lunasa/ntls/clients/{clientid}/actions': {
    listNtlsClientActions: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused8 } },
  },
  '/api/lunasa/ntls/clients/{clientid}/links': {
    listNtlsClientLinks: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused8 } },
    createNtlsClientLink: { method: 'post', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 400: ['NTLS_INVALID_PARTITION_URL', 'NTLS_LINK_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'], 404: refused8 } },
  },
  '/api/lunasa/ntls/clients/{clientid}/links/{linkid}': {
    getNtlsClientLink: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused9 } },
    deleteNtlsClientLink: { method: 'delete', acceptType: true, usual, answers: { 204: {}, 404: refused9 } },
  },
  '/api/lunasa/actions': {
    listApplianceActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/actions/{actionid}': {
    performApplianceAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: {}, 400: refused10, 404: refused11 } },
  },
  '/api/lunasa/cpu': {
    getCpu: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/cpu/process/processes': {
    listCpuProcesses: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/cpu/processes': {
    listProcesses: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/memory': {
    getMemory: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/disk': {
    getDisk: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/disk/partitions': {
    listDiskPartitions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/disk/partitions/{id}': {
    getDiskPartition: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused7 } },
  },
  '/api/lunasa/sensors': {
    listSensors: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 503: refused12 } },
  },
  '/api/lunasa/sensors/{sensorid}': {
    getSensor: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused7, 503: refused12 } },
  },
  '/api/lunasa/logs/lunalogs': {
    createLogMessage: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 204: {} } },
  },
  '/api/lunasa/services': {
    listServices: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/services/{serviceid}': {
    getService: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused13 } },
    changeService: { method: 'patch', body: writeJson, usual, answers: { 200: { body: 'json' }, 400: ['APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'], 404: refused13 } },
  },
  '/api/lunasa/services/{serviceid}/actions/{actionid}': {
    performServiceAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 204: { headers: ['location'] }, 400: ['APPLIANCE_SERVICE_ACTION_FAILED'], 404: ['APPLIANCE_SERVICE_DOES_NOT_EXIST', 'APPLIANCE_SERVICE_ACTION_INVALID'] } },
  },
  '/api/lunasa/ssh': {
    getSsh: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
    changeSsh: { method: 'patch', body: writeJson, usual, answers: { 204: {}, 400: ['SSH_FAILED_TO_SET_CIPHERS', 'SSH_OPERATION_FAILED'] } },
  },
  '/api/lunasa/ssh/actions/{actionid}': {
    performSshAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 204: {}, 400: ['SSH_FAILED_TO_RESET_CIPHERS', 'SSH_OPERATION_FAILED'], 404: refused7 } },
  },
  '/api/lunasa/webServer': {
    getWebServer: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
    changeWebServer: { method: 'patch', body: writeJson, usual, answers: { 204: {} } },
  },
  '/api/lunasa/webServer/actions': {
    listWebServerActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/packageFiles': {
    listPackageFiles: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
    createPackageFile: { method: 'post', query: ['VerifyOnly'], body: writeFile, usual, answers: { 204: {}, 400: ['APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_FILENAME_NOT_VALID', 'PACKAGE_AUTHCODE_INVALID'], 404: refused14 } },
  },
  '/api/lunasa/packages': {
    listPackages: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/upgrades': {
    listUpgrades: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
    createUpgrade: { method: 'post', body: writeFile, usual, answers: { 204: { headers: ['location'] }, 400: ['UPGRADE_CONFIG_FILES_DO_NOT_EXIST', 'APPLIANCE_REQUIRE_SO_LOGIN', 'UPGRADE_UPLOADED_LICENSE_INVALID', 'UPGRADE_LICENSE_ALREADY_APPLIED', 'APPLIANCE_FILENAME_NOT_VALID'], 404: refused14 } },
  },
  '/api/lunasa/upgrades/{upgradeid}': {
    getUpgrade: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused7 } },
  },
  '/api/lunasa/cluster': {
    getCluster: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/config': {
    getConfig: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/clusters': {
    createCluster: { method: 'post', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_INCORRECT_PASSWORD', 'CLUSTER_ALREADY_EXISTS'] } },
  },
  '/api/clusters/{clusterID}/members': {
    listClusterMembers: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: ['CLUSTER_DOES_NOT_EXIST'] } },
  },
  '/api/lunasa/hsms': {
    listHsms: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/hsms/{hsmid}': {
    getHsm,
    initializeHsm: { method: 'put', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 401: ['HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'], 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/login': {
    loginHsm: { method: 'post', body: writeJson, makeMethod: (caller, operation) => guardedLogin(caller, operation, getHsm), usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'], 401: refused5, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/logout': {
    logoutHsm: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 401: refused5, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/actions': {
    listHsmActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/actions/{actionid}': {
    performHsmAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 200: { body: 'json', headers: ['location'] }, 401: refused16, 404: refused17 } },
  },
  '/api/lunasa/hsms/{hsmid}/metrics': {
    getHsmMetrics: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/utilization': {
    getHsmUtilization: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/utilization/bins': {
    listUtilizationBins: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/counter': {
    getHsmCounter: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/storageSpace': {
    getHsmStorageSpace: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/licenses': {
    listHsmLicenses: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/policies': {
    listHsmPolicies: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/policies/{policyid}': {
    getHsmPolicy: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_POLICY'] } },
  },
  '/api/lunasa/hsms/{hsmid}/certificate': {
    getHsmCertificate: { method: 'get', query: ['type'], acceptType: true, usual, answers: { 200: { body: 'json' }, 400: refused18, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/tamper': {
    getHsmTamper: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/tamper/actions': {
    listTamperActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}': {
    performTamperAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 401: refused16, 404: refused17 } },
  },
  '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}': {
    getPed: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused19 } },
  },
  '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions': {
    listPedActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused19 } },
  },
  '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}': {
    performPedAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 400: refused18, 404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED', 'HSMPLUGIN_INVALID_ACTION'] } },
  },
  '/api/lunasa/hsms/{hsmid}/firmware': {
    getHsmFirmware: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/firmware/actions': {
    listFirmwareActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}': {
    performFirmwareAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 400: ['HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'], 401: refused16, 404: refused17 } },
  },
  '/api/lunasa/hsms/{hsmid}/indirect/responses': {
    createIndirectResponse: { method: 'post', body: writeJson, usual, answers: { 200: { body: 'json' }, 401: refused16, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/roles': {
    listHsmRoles: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/roles/{roleid}': {
    getHsmRole: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused20 } },
    changeHsmRolePassword: { method: 'patch', body: writeJson, makeMethod: (caller, operation) => guardedPasswordChange(caller, operation, getHsm), usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'], 404: refused20 } },
  },
  '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions': {
    listHsmRoleActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused20 } },
  },
  '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}': {
    performHsmRoleAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'], 401: refused16, 404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'] } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles': {
    listPartitionRoles: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}': {
    getPartitionRole: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused22 } },
    initializePartitionRole: { method: 'put', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'], 401: refused23, 404: refused22 } },
    changePartitionRolePassword: { method: 'patch', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'], 404: refused22 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions': {
    listPartitionRoleActions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused22 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}': {
    performPartitionRoleAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED', 'HSMPLUGIN_POLICY_NOT_ENABLED'], 401: refused23, 404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'] } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions': {
    listPartitions: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused15 } },
    createPartition: { method: 'post', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_PARTITION_NAME_IN_USE', 'HSMPLUGIN_INSUFFICIENT_SPACE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'], 401: refused16, 404: refused15 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}': {
    getPartition: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused21 } },
    initializePartition: { method: 'put', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 401: ['HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'], 404: refused21 } },
    deletePartition: { method: 'delete', acceptType: true, usual, answers: { 204: {}, 401: refused16, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login': {
    loginPartition: { method: 'post', body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'], 401: refused5, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout': {
    logoutPartition: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 202: { body: 'json', headers: ['location'] }, 204: { headers: ['location'] }, 401: refused5, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies': {
    listPartitionPolicies: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 404: refused21 } },
    createPolicyTemplate: { method: 'post', body: writeJson, usual, answers: { 201: { headers: ['location'] }, 400: ['HSMPLUGIN_INVALID_FILENAME'], 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff': {
    getPartitionSff: { method: 'get', acceptType: true, usual, answers: { 202: { body: 'json', headers: ['location'] }, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc': {
    changePartitionStc: { method: 'put', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 401: refused23, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients': {
    createStcClient: { method: 'post', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 401: refused23, 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}': {
    getStcClient: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_STC_CLIENT'] } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges': {
    createIndirectChallenge: { method: 'post', body: writeJson, usual, answers: { 200: { body: 'json', headers: ['location'] }, 400: ['HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED'], 404: refused21 } },
  },
  '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}': {
    getIndirectChallenge: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_CHALLENGE'] } },
  },
  '/api/lunasa/network': {
    getNetwork: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/network/actions/{actionid}': {
    performNetworkAction: { method: 'post', body: writeJson, usual, answers: { 200: { body: 'json' }, 404: refused11 } },
  },
  '/api/lunasa/network/devices': {
    listNetworkDevices: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/network/devices/{deviceid}': {
    getNetworkDevice: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused24 } },
  },
  '/api/lunasa/network/devices/{deviceid}/stats': {
    getNetworkDeviceStats: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused24 } },
  },
  '/api/lunasa/network/devices/{deviceid}/actions/{actionid}': {
    performNetworkDeviceAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 200: { body: 'json' }, 400: ['BOND_DEVICE_IS_NOT_CONFIGURED', 'BOND_DEVICE_IS_ALREADY_ENABLED', 'BOND_DEVICE_IS_ALREADY_DISABLED', 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE', 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE', 'APPLIANCE_INVALID_DEVICE_TYPE'], 404: refused11 } },
  },
  '/api/lunasa/network/devices/{deviceid}/measurementStats': {
    getMeasurementStats: { method: 'get', query: ['duration'], acceptType: true, usual, answers: { 200: { body: 'json' }, 400: ['APPLIANCE_MEASUREMENT_DURATION_REQUIRED', 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'], 404: refused24 } },
  },
  '/api/lunasa/network/measurement': {
    getMeasurement: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/time': {
    getTime: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
    replaceTime: { method: 'put', body: writeJson, usual, answers: { 204: {}, 400: refused25 } },
    changeTime: { method: 'patch', acceptType: true, body: writeJson, usual, answers: { 204: {}, 400: refused25 } },
  },
  '/api/lunasa/ntp': {
    getNtp: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/ntp/status': {
    getNtpStatus: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/ntp/servers': {
    listNtpServers: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
    createNtpServer: { method: 'post', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 400: ['NTP_INVALID_SERVER', 'NTP_SERVER_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'] } },
  },
  '/api/lunasa/ntp/servers/{serverid}': {
    getNtpServer: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused26 } },
    replaceNtpServer: { method: 'put', body: writeJson, usual, answers: { 204: {}, 400: refused10, 404: refused26 } },
  },
  '/api/lunasa/ntp/actions/{actionid}': {
    performNtpAction: { method: 'post', body: writeJson, usual, answers: { 200: { body: 'json' }, 400: ['SYSCONF_CONFIG_NTP_SERVICE_RUNNING', 'NTP_OPERATION_FAILED'], 404: refused11 } },
  },
  '/api/lunasa/syslog': {
    getSyslog: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/syslog/logs': {
    listSyslogLogs: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/syslog/logs/{logid}': {
    getSyslogLog: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: ['SYSLOG_LOG_DOES_NOT_EXIST'] } },
  },
  '/api/lunasa/syslog/remoteHosts': {
    listRemoteHosts: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
  },
  '/api/lunasa/snmp': {
    getSnmp: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
  },
  '/api/lunasa/snmp/users': {
    createSnmpUser: { method: 'post', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 400: ['SNMP_USER_ALREADY_EXISTS'] } },
  },
  '/api/lunasa/snmp/users/{userid}': {
    getSnmpUser: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: refused27 } },
  },
  '/api/lunasa/snmp/users/{userid}/notifications': {
    createSnmpNotification: { method: 'post', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 400: ['SNMP_NOTIFICATION_ALREADY_EXISTS'], 404: refused27 } },
  },
  '/api/lunasa/snmp/users/{userid}/notifications/{notificationid}': {
    getSnmpNotification: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 404: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_NOTIFICATION_DOES_NOT_EXIST'] } },
  },
  '/users': {
    listUsers: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] } } },
    createUser: { method: 'post', body: writeJson, usual, answers: { 204: { headers: ['location'] }, 400: ['SERVERPLUGIN_USERID_ALREADY_EXISTS', 'SERVERPLUGIN_INVALID_ROLEID', 'SERVERPLUGIN_INVALID_PASSWORD'] } },
  },
  '/users/{userid}': {
    getUser: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 400: ['SERVERPLUGIN_INTERNAL_ERROR'], 401: refused28, 404: refused29 } },
    replaceUser: { method: 'put', body: writeJson, usual, answers: { 204: {}, 400: refused30, 403: refused31, 404: refused29 } },
    changeUser: { method: 'patch', body: writeJson, usual, answers: { 204: {}, 400: refused30, 403: refused31, 404: refused29 } },
    deleteUser: { method: 'delete', acceptType: true, usual, answers: { 204: {}, 403: refused31, 404: refused29 } },
  },
  '/users/{userid}/actions/{actionid}': {
    performUserAction: { method: 'post', acceptType: true, body: writeJson, usual, answers: { 204: {}, 400: ['SERVERPLUGIN_INCORRECT_PASSWORD', 'SERVERPLUGIN_INVALID_PASSWORD'], 401: refused28, 403: refused31, 404: ['SERVERPLUGIN_INVALID_USERID', 'SERVERPLUGIN_INVALID_ACTION'] } },
  },
  '/users/{userid}/certificates': {
    createUserCertificate: { method: 'post', body: writeJson, usual, answers: { 204: {}, 400: ['SERVERPLUGIN_INVALID_CERTIFICATE'], 401: refused28, 404: refused29 } },
  },
  '/users/{userid}/files': {
    listUserFiles: { method: 'get', query: ['limit', 'offset'], acceptType: true, usual, answers: { 200: { body: 'json', headers: ['link?'] }, 400: refused32, 403: refused33, 404: refused34 } },
    createUserFile: { method: 'post', body: writeFile, usual, answers: { 204: {}, 400: ['SERVER_REQUEST_NOT_APPROPRIATE', 'SERVER_FILE_UPLOAD_LIMIT_EXCEED', 'SERVERPLUGIN_FILENAME_NOT_VALID', 'SERVERPLUGIN_INTERNAL_ERROR'], 403: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE', 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'], 404: refused34 } },
  },
  '/users/{userid}/files/{fileid}': {
    getUserFile: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' }, 400: refused32, 403: refused33, 404: refused35 } },
  },
  '/users/{userid}/files/{fileid}/download': {
    getUserFileArchive: { method: 'get', acceptType: true, file: true, makeMethod: downloading, usual, answers: { 200: { body: 'bytes' }, 400: refused32, 403: refused33, 404: refused35 } },
  },
  '/api/lunasa/webServer/blacklist': {
    getBlocklist: { method: 'get', acceptType: true, usual, answers: { 200: { body: 'json' } } },
    replaceBlocklist: { method: 'put', body: writeJson, usual, answers: { 204: {} } },
    changeBlocklist: { method: 'patch', body: writeJson, usual, answers: { 204: {} } },
  },
  '/api/lunasa/snmp/trap': {
    replaceSnmpTrap: { method: 'put', body: writeJson, usual, answers: { 204: {}, 404: refused27 } },
    changeSnmpTrap: { method: 'patch', acceptType: true, body: writeJson, usual, answers: { 204: {}, 404: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_TRAP_NOT_CONFIGURED'] } },
  },
} satisfies TableOf<keyof Operations14>;
