// Generated from spec/ by `npm run generate`. Do not edit.

import type { SessionOperations } from '../call.ts';
import { writeJson } from '../content.ts';
import { downloading } from '../download.ts';
import { writeFile } from '../file-content.ts';
import { guardedLogin, guardedPasswordChange } from '../login-guard.ts';
import { reopening, closing } from '../session.ts';
import { refused1, refused2, refused3, refused4, refused5, refused6, refused7, refused8, refused9, refused10, refused11, refused12, refused13, refused14, refused15, refused16, refused17, refused18, refused19, refused20, refused21, refused22, refused23, refused24, refused25, refused26, refused27, refused28, refused29, refused30, refused31, refused32, refused33, refused34, refused35, usual } from './refusals-14.ts';
import type { Operation } from '../operation.ts';

/** The operations with which a client of a few operations opens and closes its session. */
export const session14: SessionOperations = {
  openSession: {
  operation: 'openSession',
  method: 'post',
  path: '/auth/session',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused2,
    500: refused3,
    503: refused4,
  },
},
  closeSession: {
  operation: 'closeSession',
  method: 'delete',
  path: '/auth/session',
  acceptType: true,
  usual,
  answers: {
    204: {},
    401: refused5,
  },
},
};

/** Open a private session. `POST /auth/session` */
export const openSession: Operation<'openSession'> = {
  operation: 'openSession',
  method: 'post',
  path: '/auth/session',
  acceptType: true,
  body: writeJson,
  makeMethod: reopening,
  answers: {
    204: {},
    400: refused1,
    401: refused2,
    500: refused3,
    503: refused4,
  },
};

/** Close the private session. `DELETE /auth/session` */
export const closeSession: Operation<'closeSession'> = {
  operation: 'closeSession',
  method: 'delete',
  path: '/auth/session',
  acceptType: true,
  makeMethod: closing,
  usual,
  answers: {
    204: {},
    401: refused5,
  },
};

/** Ask for a login challenge. `POST /auth/login/challenge` */
export const createLoginChallenge: Operation<'createLoginChallenge'> = {
  operation: 'createLoginChallenge',
  method: 'post',
  path: '/auth/login/challenge',
  body: writeJson,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused2,
    500: refused3,
    503: refused4,
  },
};

/** Log in with the answer to a challenge. `POST /auth/login/basic` */
export const loginUser: Operation<'loginUser'> = {
  operation: 'loginUser',
  method: 'post',
  path: '/auth/login/basic',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused2,
    500: refused3,
    503: refused4,
  },
};

/** List tasks. `GET /tasks` */
export const listTasks: Operation<'listTasks'> = {
  operation: 'listTasks',
  method: 'get',
  path: '/tasks',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Delete all tasks. `DELETE /tasks` */
export const deleteTasks: Operation<'deleteTasks'> = {
  operation: 'deleteTasks',
  method: 'delete',
  path: '/tasks',
  acceptType: true,
  usual,
  answers: {
    204: {},
  },
};

/** Get a task. `GET /tasks/{taskid}` */
export const getTask: Operation<'getTask'> = {
  operation: 'getTask',
  method: 'get',
  path: '/tasks/{taskid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    303: { body: 'json', headers: ['location'] },
    410: refused6,
  },
};

/** Get the output of a task. `GET /tasks/{taskid}/response` */
export const getTaskResponse: Operation<'getTaskResponse'> = {
  operation: 'getTaskResponse',
  method: 'get',
  path: '/tasks/{taskid}/response',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    409: ['FRAMEWORK_TASK_NOT_COMPLETE'],
    410: refused6,
  },
};

/** List the actions of a task. `GET /tasks/{taskid}/actions` */
export const listTaskActions: Operation<'listTaskActions'> = {
  operation: 'listTaskActions',
  method: 'get',
  path: '/tasks/{taskid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    410: refused6,
  },
};

/** Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}` */
export const performTaskAction: Operation<'performTaskAction'> = {
  operation: 'performTaskAction',
  method: 'post',
  path: '/tasks/{taskid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    404: refused7,
    409: ['FRAMEWORK_TASK_NOT_WAITING'],
    410: refused6,
  },
};

/** Get the appliance. `GET /api/lunasa` */
export const getAppliance: Operation<'getAppliance'> = {
  operation: 'getAppliance',
  method: 'get',
  path: '/api/lunasa',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Get the NTLS settings. `GET /api/lunasa/ntls` */
export const getNtls: Operation<'getNtls'> = {
  operation: 'getNtls',
  method: 'get',
  path: '/api/lunasa/ntls',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** List NTLS clients. `GET /api/lunasa/ntls/clients` */
export const listNtlsClients: Operation<'listNtlsClients'> = {
  operation: 'listNtlsClients',
  method: 'get',
  path: '/api/lunasa/ntls/clients',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
export const registerNtlsClient: Operation<'registerNtlsClient'> = {
  operation: 'registerNtlsClient',
  method: 'post',
  path: '/api/lunasa/ntls/clients',
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json', headers: ['location'] },
    400: ['NTLS_CLIENT_ALREADY_EXISTS', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'APPLIANCE_REQUIRE_SO_LOGIN'],
  },
};

/** Get an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
export const getNtlsClient: Operation<'getNtlsClient'> = {
  operation: 'getNtlsClient',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused8,
  },
};

/** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
export const deleteNtlsClient: Operation<'deleteNtlsClient'> = {
  operation: 'deleteNtlsClient',
  method: 'delete',
  path: '/api/lunasa/ntls/clients/{clientid}',
  acceptType: true,
  usual,
  answers: {
    204: {},
    404: refused8,
  },
};

/** List the actions of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
export const listNtlsClientActions: Operation<'listNtlsClientActions'> = {
  operation: 'listNtlsClientActions',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/actions',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused8,
  },
};

/** List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links` */
export const listNtlsClientLinks: Operation<'listNtlsClientLinks'> = {
  operation: 'listNtlsClientLinks',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/links',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused8,
  },
};

/** Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links` */
export const createNtlsClientLink: Operation<'createNtlsClientLink'> = {
  operation: 'createNtlsClientLink',
  method: 'post',
  path: '/api/lunasa/ntls/clients/{clientid}/links',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['NTLS_INVALID_PARTITION_URL', 'NTLS_LINK_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'],
    404: refused8,
  },
};

/** Get a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
export const getNtlsClientLink: Operation<'getNtlsClientLink'> = {
  operation: 'getNtlsClientLink',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/links/{linkid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused9,
  },
};

/** Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
export const deleteNtlsClientLink: Operation<'deleteNtlsClientLink'> = {
  operation: 'deleteNtlsClientLink',
  method: 'delete',
  path: '/api/lunasa/ntls/clients/{clientid}/links/{linkid}',
  acceptType: true,
  usual,
  answers: {
    204: {},
    404: refused9,
  },
};

/** List the actions of the appliance. `GET /api/lunasa/actions` */
export const listApplianceActions: Operation<'listApplianceActions'> = {
  operation: 'listApplianceActions',
  method: 'get',
  path: '/api/lunasa/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Reboot or renew the certificate. `POST /api/lunasa/actions/{actionid}` */
export const performApplianceAction: Operation<'performApplianceAction'> = {
  operation: 'performApplianceAction',
  method: 'post',
  path: '/api/lunasa/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: {},
    400: refused10,
    404: refused11,
  },
};

/** Get the load of the processor. `GET /api/lunasa/cpu` */
export const getCpu: Operation<'getCpu'> = {
  operation: 'getCpu',
  method: 'get',
  path: '/api/lunasa/cpu',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** List the processes. `GET /api/lunasa/cpu/process/processes` */
export const listCpuProcesses: Operation<'listCpuProcesses'> = {
  operation: 'listCpuProcesses',
  method: 'get',
  path: '/api/lunasa/cpu/process/processes',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** List the processes by the older path. `GET /api/lunasa/cpu/processes` */
export const listProcesses: Operation<'listProcesses'> = {
  operation: 'listProcesses',
  method: 'get',
  path: '/api/lunasa/cpu/processes',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get the use of the memory. `GET /api/lunasa/memory` */
export const getMemory: Operation<'getMemory'> = {
  operation: 'getMemory',
  method: 'get',
  path: '/api/lunasa/memory',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Get the use of the disk. `GET /api/lunasa/disk` */
export const getDisk: Operation<'getDisk'> = {
  operation: 'getDisk',
  method: 'get',
  path: '/api/lunasa/disk',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** List the disk partitions. `GET /api/lunasa/disk/partitions` */
export const listDiskPartitions: Operation<'listDiskPartitions'> = {
  operation: 'listDiskPartitions',
  method: 'get',
  path: '/api/lunasa/disk/partitions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get a disk partition. `GET /api/lunasa/disk/partitions/{id}` */
export const getDiskPartition: Operation<'getDiskPartition'> = {
  operation: 'getDiskPartition',
  method: 'get',
  path: '/api/lunasa/disk/partitions/{id}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused7,
  },
};

/** List the sensors. `GET /api/lunasa/sensors` */
export const listSensors: Operation<'listSensors'> = {
  operation: 'listSensors',
  method: 'get',
  path: '/api/lunasa/sensors',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    503: refused12,
  },
};

/** Get a sensor. `GET /api/lunasa/sensors/{sensorid}` */
export const getSensor: Operation<'getSensor'> = {
  operation: 'getSensor',
  method: 'get',
  path: '/api/lunasa/sensors/{sensorid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused7,
    503: refused12,
  },
};

/** Write a line to the log. `POST /api/lunasa/logs/lunalogs` */
export const createLogMessage: Operation<'createLogMessage'> = {
  operation: 'createLogMessage',
  method: 'post',
  path: '/api/lunasa/logs/lunalogs',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: {},
  },
};

/** List the services. `GET /api/lunasa/services` */
export const listServices: Operation<'listServices'> = {
  operation: 'listServices',
  method: 'get',
  path: '/api/lunasa/services',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get a service. `GET /api/lunasa/services/{serviceid}` */
export const getService: Operation<'getService'> = {
  operation: 'getService',
  method: 'get',
  path: '/api/lunasa/services/{serviceid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused13,
  },
};

/** Change a service. `PATCH /api/lunasa/services/{serviceid}` */
export const changeService: Operation<'changeService'> = {
  operation: 'changeService',
  method: 'patch',
  path: '/api/lunasa/services/{serviceid}',
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json' },
    400: ['APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'],
    404: refused13,
  },
};

/** Start, stop or restart a service. `POST /api/lunasa/services/{serviceid}/actions/{actionid}` */
export const performServiceAction: Operation<'performServiceAction'> = {
  operation: 'performServiceAction',
  method: 'post',
  path: '/api/lunasa/services/{serviceid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['APPLIANCE_SERVICE_ACTION_FAILED'],
    404: ['APPLIANCE_SERVICE_DOES_NOT_EXIST', 'APPLIANCE_SERVICE_ACTION_INVALID'],
  },
};

/** Get the SSH service. `GET /api/lunasa/ssh` */
export const getSsh: Operation<'getSsh'> = {
  operation: 'getSsh',
  method: 'get',
  path: '/api/lunasa/ssh',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Change the SSH service. `PATCH /api/lunasa/ssh` */
export const changeSsh: Operation<'changeSsh'> = {
  operation: 'changeSsh',
  method: 'patch',
  path: '/api/lunasa/ssh',
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: ['SSH_FAILED_TO_SET_CIPHERS', 'SSH_OPERATION_FAILED'],
  },
};

/** Generate an SSH key or reset the ciphers. `POST /api/lunasa/ssh/actions/{actionid}` */
export const performSshAction: Operation<'performSshAction'> = {
  operation: 'performSshAction',
  method: 'post',
  path: '/api/lunasa/ssh/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: ['SSH_FAILED_TO_RESET_CIPHERS', 'SSH_OPERATION_FAILED'],
    404: refused7,
  },
};

/** Get the web server. `GET /api/lunasa/webServer` */
export const getWebServer: Operation<'getWebServer'> = {
  operation: 'getWebServer',
  method: 'get',
  path: '/api/lunasa/webServer',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Change the web server. `PATCH /api/lunasa/webServer` */
export const changeWebServer: Operation<'changeWebServer'> = {
  operation: 'changeWebServer',
  method: 'patch',
  path: '/api/lunasa/webServer',
  body: writeJson,
  usual,
  answers: {
    204: {},
  },
};

/** List the actions of the web server. `GET /api/lunasa/webServer/actions` */
export const listWebServerActions: Operation<'listWebServerActions'> = {
  operation: 'listWebServerActions',
  method: 'get',
  path: '/api/lunasa/webServer/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** List the package files. `GET /api/lunasa/packageFiles` */
export const listPackageFiles: Operation<'listPackageFiles'> = {
  operation: 'listPackageFiles',
  method: 'get',
  path: '/api/lunasa/packageFiles',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Verify or install a package. `POST /api/lunasa/packageFiles` */
export const createPackageFile: Operation<'createPackageFile'> = {
  operation: 'createPackageFile',
  method: 'post',
  path: '/api/lunasa/packageFiles',
  query: ['VerifyOnly'],
  body: writeFile,
  usual,
  answers: {
    204: {},
    400: ['APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_FILENAME_NOT_VALID', 'PACKAGE_AUTHCODE_INVALID'],
    404: refused14,
  },
};

/** List the installed packages. `GET /api/lunasa/packages` */
export const listPackages: Operation<'listPackages'> = {
  operation: 'listPackages',
  method: 'get',
  path: '/api/lunasa/packages',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** List the upgrades. `GET /api/lunasa/upgrades` */
export const listUpgrades: Operation<'listUpgrades'> = {
  operation: 'listUpgrades',
  method: 'get',
  path: '/api/lunasa/upgrades',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Apply an upgrade. `POST /api/lunasa/upgrades` */
export const createUpgrade: Operation<'createUpgrade'> = {
  operation: 'createUpgrade',
  method: 'post',
  path: '/api/lunasa/upgrades',
  body: writeFile,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['UPGRADE_CONFIG_FILES_DO_NOT_EXIST', 'APPLIANCE_REQUIRE_SO_LOGIN', 'UPGRADE_UPLOADED_LICENSE_INVALID', 'UPGRADE_LICENSE_ALREADY_APPLIED', 'APPLIANCE_FILENAME_NOT_VALID'],
    404: refused14,
  },
};

/** Get an upgrade. `GET /api/lunasa/upgrades/{upgradeid}` */
export const getUpgrade: Operation<'getUpgrade'> = {
  operation: 'getUpgrade',
  method: 'get',
  path: '/api/lunasa/upgrades/{upgradeid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused7,
  },
};

/** Get the cluster of the appliance. `GET /api/lunasa/cluster` */
export const getCluster: Operation<'getCluster'> = {
  operation: 'getCluster',
  method: 'get',
  path: '/api/lunasa/cluster',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Get the configuration backups. `GET /api/lunasa/config` */
export const getConfig: Operation<'getConfig'> = {
  operation: 'getConfig',
  method: 'get',
  path: '/api/lunasa/config',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Create a cluster. `POST /api/clusters` */
export const createCluster: Operation<'createCluster'> = {
  operation: 'createCluster',
  method: 'post',
  path: '/api/clusters',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_INCORRECT_PASSWORD', 'CLUSTER_ALREADY_EXISTS'],
  },
};

/** List the members of a cluster. `GET /api/clusters/{clusterID}/members` */
export const listClusterMembers: Operation<'listClusterMembers'> = {
  operation: 'listClusterMembers',
  method: 'get',
  path: '/api/clusters/{clusterID}/members',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: ['CLUSTER_DOES_NOT_EXIST'],
  },
};

/** List HSMs. `GET /api/lunasa/hsms` */
export const listHsms: Operation<'listHsms'> = {
  operation: 'listHsms',
  method: 'get',
  path: '/api/lunasa/hsms',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get an HSM. `GET /api/lunasa/hsms/{hsmid}` */
export const getHsm: Operation<'getHsm'> = {
  operation: 'getHsm',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused15,
  },
};

/** Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}` */
export const initializeHsm: Operation<'initializeHsm'> = {
  operation: 'initializeHsm',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    401: ['HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'],
    404: refused15,
  },
};

/** Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login` */
export const loginHsm: Operation<'loginHsm'> = {
  operation: 'loginHsm',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/login',
  body: writeJson,
  makeMethod: (caller, operation) => guardedLogin(caller, operation, getHsm),
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
    401: refused5,
    404: refused15,
  },
};

/** Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout` */
export const logoutHsm: Operation<'logoutHsm'> = {
  operation: 'logoutHsm',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/logout',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    401: refused5,
    404: refused15,
  },
};

/** List the actions of an HSM. `GET /api/lunasa/hsms/{hsmid}/actions` */
export const listHsmActions: Operation<'listHsmActions'> = {
  operation: 'listHsmActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}` */
export const performHsmAction: Operation<'performHsmAction'> = {
  operation: 'performHsmAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json', headers: ['location'] },
    401: refused16,
    404: refused17,
  },
};

/** Get the request counters of an HSM. `GET /api/lunasa/hsms/{hsmid}/metrics` */
export const getHsmMetrics: Operation<'getHsmMetrics'> = {
  operation: 'getHsmMetrics',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/metrics',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Get the utilization of an HSM. `GET /api/lunasa/hsms/{hsmid}/utilization` */
export const getHsmUtilization: Operation<'getHsmUtilization'> = {
  operation: 'getHsmUtilization',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/utilization',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused15,
  },
};

/** List the requests of an HSM by kind. `GET /api/lunasa/hsms/{hsmid}/utilization/bins` */
export const listUtilizationBins: Operation<'listUtilizationBins'> = {
  operation: 'listUtilizationBins',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/utilization/bins',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Get the command counter of an HSM. `GET /api/lunasa/hsms/{hsmid}/counter` */
export const getHsmCounter: Operation<'getHsmCounter'> = {
  operation: 'getHsmCounter',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/counter',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused15,
  },
};

/** Get the storage space of an HSM. `GET /api/lunasa/hsms/{hsmid}/storageSpace` */
export const getHsmStorageSpace: Operation<'getHsmStorageSpace'> = {
  operation: 'getHsmStorageSpace',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/storageSpace',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused15,
  },
};

/** List the licenses of an HSM. `GET /api/lunasa/hsms/{hsmid}/licenses` */
export const listHsmLicenses: Operation<'listHsmLicenses'> = {
  operation: 'listHsmLicenses',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/licenses',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** List the policies of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies` */
export const listHsmPolicies: Operation<'listHsmPolicies'> = {
  operation: 'listHsmPolicies',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/policies',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Get a policy of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies/{policyid}` */
export const getHsmPolicy: Operation<'getHsmPolicy'> = {
  operation: 'getHsmPolicy',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/policies/{policyid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_POLICY'],
  },
};

/** Get the token wrapping certificate of an HSM. `GET /api/lunasa/hsms/{hsmid}/certificate` */
export const getHsmCertificate: Operation<'getHsmCertificate'> = {
  operation: 'getHsmCertificate',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/certificate',
  query: ['type'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    400: refused18,
    404: refused15,
  },
};

/** Get the tampers of an HSM. `GET /api/lunasa/hsms/{hsmid}/tamper` */
export const getHsmTamper: Operation<'getHsmTamper'> = {
  operation: 'getHsmTamper',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/tamper',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused15,
  },
};

/** List the actions on tampers. `GET /api/lunasa/hsms/{hsmid}/tamper/actions` */
export const listTamperActions: Operation<'listTamperActions'> = {
  operation: 'listTamperActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/tamper/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Perform an action on tampers. `POST /api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}` */
export const performTamperAction: Operation<'performTamperAction'> = {
  operation: 'performTamperAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    401: refused16,
    404: refused17,
  },
};

/** Get a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}` */
export const getPed: Operation<'getPed'> = {
  operation: 'getPed',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused19,
  },
};

/** List the actions of a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions` */
export const listPedActions: Operation<'listPedActions'> = {
  operation: 'listPedActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused19,
  },
};

/** Perform a PED action. `POST /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}` */
export const performPedAction: Operation<'performPedAction'> = {
  operation: 'performPedAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    400: refused18,
    404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED', 'HSMPLUGIN_INVALID_ACTION'],
  },
};

/** Get the firmware of an HSM. `GET /api/lunasa/hsms/{hsmid}/firmware` */
export const getHsmFirmware: Operation<'getHsmFirmware'> = {
  operation: 'getHsmFirmware',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/firmware',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused15,
  },
};

/** List the actions of the firmware. `GET /api/lunasa/hsms/{hsmid}/firmware/actions` */
export const listFirmwareActions: Operation<'listFirmwareActions'> = {
  operation: 'listFirmwareActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/firmware/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Perform a firmware action. `POST /api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}` */
export const performFirmwareAction: Operation<'performFirmwareAction'> = {
  operation: 'performFirmwareAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    400: ['HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'],
    401: refused16,
    404: refused17,
  },
};

/** Answer the challenge of an indirect login. `POST /api/lunasa/hsms/{hsmid}/indirect/responses` */
export const createIndirectResponse: Operation<'createIndirectResponse'> = {
  operation: 'createIndirectResponse',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/indirect/responses',
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json' },
    401: refused16,
    404: refused15,
  },
};

/** List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles` */
export const listHsmRoles: Operation<'listHsmRoles'> = {
  operation: 'listHsmRoles',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/roles',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Get an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
export const getHsmRole: Operation<'getHsmRole'> = {
  operation: 'getHsmRole',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused20,
  },
};

/** Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
export const changeHsmRolePassword: Operation<'changeHsmRolePassword'> = {
  operation: 'changeHsmRolePassword',
  method: 'patch',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}',
  body: writeJson,
  makeMethod: (caller, operation) => guardedPasswordChange(caller, operation, getHsm),
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
    404: refused20,
  },
};

/** List the actions of an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions` */
export const listHsmRoleActions: Operation<'listHsmRoleActions'> = {
  operation: 'listHsmRoleActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused20,
  },
};

/** Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}` */
export const performHsmRoleAction: Operation<'performHsmRoleAction'> = {
  operation: 'performHsmRoleAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
    401: refused16,
    404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'],
  },
};

/** List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles` */
export const listPartitionRoles: Operation<'listPartitionRoles'> = {
  operation: 'listPartitionRoles',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused21,
  },
};

/** Get a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
export const getPartitionRole: Operation<'getPartitionRole'> = {
  operation: 'getPartitionRole',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused22,
  },
};

/** Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
export const initializePartitionRole: Operation<'initializePartitionRole'> = {
  operation: 'initializePartitionRole',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'],
    401: refused23,
    404: refused22,
  },
};

/** Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
export const changePartitionRolePassword: Operation<'changePartitionRolePassword'> = {
  operation: 'changePartitionRolePassword',
  method: 'patch',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
    404: refused22,
  },
};

/** List the actions of a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions` */
export const listPartitionRoleActions: Operation<'listPartitionRoleActions'> = {
  operation: 'listPartitionRoleActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused22,
  },
};

/** Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}` */
export const performPartitionRoleAction: Operation<'performPartitionRoleAction'> = {
  operation: 'performPartitionRoleAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED', 'HSMPLUGIN_POLICY_NOT_ENABLED'],
    401: refused23,
    404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'],
  },
};

/** List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions` */
export const listPartitions: Operation<'listPartitions'> = {
  operation: 'listPartitions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused15,
  },
};

/** Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions` */
export const createPartition: Operation<'createPartition'> = {
  operation: 'createPartition',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_PARTITION_NAME_IN_USE', 'HSMPLUGIN_INSUFFICIENT_SPACE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
    401: refused16,
    404: refused15,
  },
};

/** Get a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
export const getPartition: Operation<'getPartition'> = {
  operation: 'getPartition',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused21,
  },
};

/** Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
export const initializePartition: Operation<'initializePartition'> = {
  operation: 'initializePartition',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    401: ['HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
    404: refused21,
  },
};

/** Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
export const deletePartition: Operation<'deletePartition'> = {
  operation: 'deletePartition',
  method: 'delete',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
  acceptType: true,
  usual,
  answers: {
    204: {},
    401: refused16,
    404: refused21,
  },
};

/** Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login` */
export const loginPartition: Operation<'loginPartition'> = {
  operation: 'loginPartition',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login',
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: ['HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'],
    401: refused5,
    404: refused21,
  },
};

/** Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout` */
export const logoutPartition: Operation<'logoutPartition'> = {
  operation: 'logoutPartition',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    401: refused5,
    404: refused21,
  },
};

/** List the policies of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
export const listPartitionPolicies: Operation<'listPartitionPolicies'> = {
  operation: 'listPartitionPolicies',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    404: refused21,
  },
};

/** Export the policies of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
export const createPolicyTemplate: Operation<'createPolicyTemplate'> = {
  operation: 'createPolicyTemplate',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies',
  body: writeJson,
  usual,
  answers: {
    201: { headers: ['location'] },
    400: ['HSMPLUGIN_INVALID_FILENAME'],
    404: refused21,
  },
};

/** Get the backup token of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff` */
export const getPartitionSff: Operation<'getPartitionSff'> = {
  operation: 'getPartitionSff',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff',
  acceptType: true,
  usual,
  answers: {
    202: { body: 'json', headers: ['location'] },
    404: refused21,
  },
};

/** Set up the secure trusted channel of a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc` */
export const changePartitionStc: Operation<'changePartitionStc'> = {
  operation: 'changePartitionStc',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    401: refused23,
    404: refused21,
  },
};

/** Register a client of the secure trusted channel. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients` */
export const createStcClient: Operation<'createStcClient'> = {
  operation: 'createStcClient',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    401: refused23,
    404: refused21,
  },
};

/** Get a client of the secure trusted channel. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}` */
export const getStcClient: Operation<'getStcClient'> = {
  operation: 'getStcClient',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_STC_CLIENT'],
  },
};

/** Ask for a challenge to log in indirectly. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges` */
export const createIndirectChallenge: Operation<'createIndirectChallenge'> = {
  operation: 'createIndirectChallenge',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges',
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json', headers: ['location'] },
    400: ['HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED'],
    404: refused21,
  },
};

/** Get the challenge of an indirect login. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}` */
export const getIndirectChallenge: Operation<'getIndirectChallenge'> = {
  operation: 'getIndirectChallenge',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_CHALLENGE'],
  },
};

/** Get the network settings. `GET /api/lunasa/network` */
export const getNetwork: Operation<'getNetwork'> = {
  operation: 'getNetwork',
  method: 'get',
  path: '/api/lunasa/network',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Ping a host. `POST /api/lunasa/network/actions/{actionid}` */
export const performNetworkAction: Operation<'performNetworkAction'> = {
  operation: 'performNetworkAction',
  method: 'post',
  path: '/api/lunasa/network/actions/{actionid}',
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused11,
  },
};

/** List network devices. `GET /api/lunasa/network/devices` */
export const listNetworkDevices: Operation<'listNetworkDevices'> = {
  operation: 'listNetworkDevices',
  method: 'get',
  path: '/api/lunasa/network/devices',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get a network device. `GET /api/lunasa/network/devices/{deviceid}` */
export const getNetworkDevice: Operation<'getNetworkDevice'> = {
  operation: 'getNetworkDevice',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused24,
  },
};

/** Get the traffic counters of a network device. `GET /api/lunasa/network/devices/{deviceid}/stats` */
export const getNetworkDeviceStats: Operation<'getNetworkDeviceStats'> = {
  operation: 'getNetworkDeviceStats',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}/stats',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused24,
  },
};

/** Enable or disable a bond. `POST /api/lunasa/network/devices/{deviceid}/actions/{actionid}` */
export const performNetworkDeviceAction: Operation<'performNetworkDeviceAction'> = {
  operation: 'performNetworkDeviceAction',
  method: 'post',
  path: '/api/lunasa/network/devices/{deviceid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json' },
    400: ['BOND_DEVICE_IS_NOT_CONFIGURED', 'BOND_DEVICE_IS_ALREADY_ENABLED', 'BOND_DEVICE_IS_ALREADY_DISABLED', 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE', 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE', 'APPLIANCE_INVALID_DEVICE_TYPE'],
    404: refused11,
  },
};

/** Get the traffic measurement of a network device. `GET /api/lunasa/network/devices/{deviceid}/measurementStats` */
export const getMeasurementStats: Operation<'getMeasurementStats'> = {
  operation: 'getMeasurementStats',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}/measurementStats',
  query: ['duration'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    400: ['APPLIANCE_MEASUREMENT_DURATION_REQUIRED', 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'],
    404: refused24,
  },
};

/** Get the traffic measurement. `GET /api/lunasa/network/measurement` */
export const getMeasurement: Operation<'getMeasurement'> = {
  operation: 'getMeasurement',
  method: 'get',
  path: '/api/lunasa/network/measurement',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Get the clock. `GET /api/lunasa/time` */
export const getTime: Operation<'getTime'> = {
  operation: 'getTime',
  method: 'get',
  path: '/api/lunasa/time',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Set the clock. `PUT /api/lunasa/time` */
export const replaceTime: Operation<'replaceTime'> = {
  operation: 'replaceTime',
  method: 'put',
  path: '/api/lunasa/time',
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: refused25,
  },
};

/** Change the clock. `PATCH /api/lunasa/time` */
export const changeTime: Operation<'changeTime'> = {
  operation: 'changeTime',
  method: 'patch',
  path: '/api/lunasa/time',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: refused25,
  },
};

/** Get the NTP settings. `GET /api/lunasa/ntp` */
export const getNtp: Operation<'getNtp'> = {
  operation: 'getNtp',
  method: 'get',
  path: '/api/lunasa/ntp',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Get the state of the clock synchronization. `GET /api/lunasa/ntp/status` */
export const getNtpStatus: Operation<'getNtpStatus'> = {
  operation: 'getNtpStatus',
  method: 'get',
  path: '/api/lunasa/ntp/status',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** List NTP servers. `GET /api/lunasa/ntp/servers` */
export const listNtpServers: Operation<'listNtpServers'> = {
  operation: 'listNtpServers',
  method: 'get',
  path: '/api/lunasa/ntp/servers',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Add an NTP server. `POST /api/lunasa/ntp/servers` */
export const createNtpServer: Operation<'createNtpServer'> = {
  operation: 'createNtpServer',
  method: 'post',
  path: '/api/lunasa/ntp/servers',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['NTP_INVALID_SERVER', 'NTP_SERVER_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'],
  },
};

/** Get an NTP server. `GET /api/lunasa/ntp/servers/{serverid}` */
export const getNtpServer: Operation<'getNtpServer'> = {
  operation: 'getNtpServer',
  method: 'get',
  path: '/api/lunasa/ntp/servers/{serverid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused26,
  },
};

/** Set an NTP server. `PUT /api/lunasa/ntp/servers/{serverid}` */
export const replaceNtpServer: Operation<'replaceNtpServer'> = {
  operation: 'replaceNtpServer',
  method: 'put',
  path: '/api/lunasa/ntp/servers/{serverid}',
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: refused10,
    404: refused26,
  },
};

/** Synchronize the clock. `POST /api/lunasa/ntp/actions/{actionid}` */
export const performNtpAction: Operation<'performNtpAction'> = {
  operation: 'performNtpAction',
  method: 'post',
  path: '/api/lunasa/ntp/actions/{actionid}',
  body: writeJson,
  usual,
  answers: {
    200: { body: 'json' },
    400: ['SYSCONF_CONFIG_NTP_SERVICE_RUNNING', 'NTP_OPERATION_FAILED'],
    404: refused11,
  },
};

/** Get the syslog settings. `GET /api/lunasa/syslog` */
export const getSyslog: Operation<'getSyslog'> = {
  operation: 'getSyslog',
  method: 'get',
  path: '/api/lunasa/syslog',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** List logs. `GET /api/lunasa/syslog/logs` */
export const listSyslogLogs: Operation<'listSyslogLogs'> = {
  operation: 'listSyslogLogs',
  method: 'get',
  path: '/api/lunasa/syslog/logs',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get a log. `GET /api/lunasa/syslog/logs/{logid}` */
export const getSyslogLog: Operation<'getSyslogLog'> = {
  operation: 'getSyslogLog',
  method: 'get',
  path: '/api/lunasa/syslog/logs/{logid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: ['SYSLOG_LOG_DOES_NOT_EXIST'],
  },
};

/** List remote hosts. `GET /api/lunasa/syslog/remoteHosts` */
export const listRemoteHosts: Operation<'listRemoteHosts'> = {
  operation: 'listRemoteHosts',
  method: 'get',
  path: '/api/lunasa/syslog/remoteHosts',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Get the SNMP settings. `GET /api/lunasa/snmp` */
export const getSnmp: Operation<'getSnmp'> = {
  operation: 'getSnmp',
  method: 'get',
  path: '/api/lunasa/snmp',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Add an SNMP user. `POST /api/lunasa/snmp/users` */
export const createSnmpUser: Operation<'createSnmpUser'> = {
  operation: 'createSnmpUser',
  method: 'post',
  path: '/api/lunasa/snmp/users',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['SNMP_USER_ALREADY_EXISTS'],
  },
};

/** Get an SNMP user. `GET /api/lunasa/snmp/users/{userid}` */
export const getSnmpUser: Operation<'getSnmpUser'> = {
  operation: 'getSnmpUser',
  method: 'get',
  path: '/api/lunasa/snmp/users/{userid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: refused27,
  },
};

/** Add an SNMP notification. `POST /api/lunasa/snmp/users/{userid}/notifications` */
export const createSnmpNotification: Operation<'createSnmpNotification'> = {
  operation: 'createSnmpNotification',
  method: 'post',
  path: '/api/lunasa/snmp/users/{userid}/notifications',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['SNMP_NOTIFICATION_ALREADY_EXISTS'],
    404: refused27,
  },
};

/** Get an SNMP notification. `GET /api/lunasa/snmp/users/{userid}/notifications/{notificationid}` */
export const getSnmpNotification: Operation<'getSnmpNotification'> = {
  operation: 'getSnmpNotification',
  method: 'get',
  path: '/api/lunasa/snmp/users/{userid}/notifications/{notificationid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    404: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_NOTIFICATION_DOES_NOT_EXIST'],
  },
};

/** List users. `GET /users` */
export const listUsers: Operation<'listUsers'> = {
  operation: 'listUsers',
  method: 'get',
  path: '/users',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
  },
};

/** Create a user. `POST /users` */
export const createUser: Operation<'createUser'> = {
  operation: 'createUser',
  method: 'post',
  path: '/users',
  body: writeJson,
  usual,
  answers: {
    204: { headers: ['location'] },
    400: ['SERVERPLUGIN_USERID_ALREADY_EXISTS', 'SERVERPLUGIN_INVALID_ROLEID', 'SERVERPLUGIN_INVALID_PASSWORD'],
  },
};

/** Get a user. `GET /users/{userid}` */
export const getUser: Operation<'getUser'> = {
  operation: 'getUser',
  method: 'get',
  path: '/users/{userid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    400: ['SERVERPLUGIN_INTERNAL_ERROR'],
    401: refused28,
    404: refused29,
  },
};

/** Replace a user. `PUT /users/{userid}` */
export const replaceUser: Operation<'replaceUser'> = {
  operation: 'replaceUser',
  method: 'put',
  path: '/users/{userid}',
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: refused30,
    403: refused31,
    404: refused29,
  },
};

/** Change a user. `PATCH /users/{userid}` */
export const changeUser: Operation<'changeUser'> = {
  operation: 'changeUser',
  method: 'patch',
  path: '/users/{userid}',
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: refused30,
    403: refused31,
    404: refused29,
  },
};

/** Delete a user. `DELETE /users/{userid}` */
export const deleteUser: Operation<'deleteUser'> = {
  operation: 'deleteUser',
  method: 'delete',
  path: '/users/{userid}',
  acceptType: true,
  usual,
  answers: {
    204: {},
    403: refused31,
    404: refused29,
  },
};

/** Perform a user action. `POST /users/{userid}/actions/{actionid}` */
export const performUserAction: Operation<'performUserAction'> = {
  operation: 'performUserAction',
  method: 'post',
  path: '/users/{userid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: ['SERVERPLUGIN_INCORRECT_PASSWORD', 'SERVERPLUGIN_INVALID_PASSWORD'],
    401: refused28,
    403: refused31,
    404: ['SERVERPLUGIN_INVALID_USERID', 'SERVERPLUGIN_INVALID_ACTION'],
  },
};

/** Add a certificate to a user. `POST /users/{userid}/certificates` */
export const createUserCertificate: Operation<'createUserCertificate'> = {
  operation: 'createUserCertificate',
  method: 'post',
  path: '/users/{userid}/certificates',
  body: writeJson,
  usual,
  answers: {
    204: {},
    400: ['SERVERPLUGIN_INVALID_CERTIFICATE'],
    401: refused28,
    404: refused29,
  },
};

/** List the files of a user. `GET /users/{userid}/files` */
export const listUserFiles: Operation<'listUserFiles'> = {
  operation: 'listUserFiles',
  method: 'get',
  path: '/users/{userid}/files',
  query: ['limit', 'offset'],
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json', headers: ['link?'] },
    400: refused32,
    403: refused33,
    404: refused34,
  },
};

/** Upload a file. `POST /users/{userid}/files` */
export const createUserFile: Operation<'createUserFile'> = {
  operation: 'createUserFile',
  method: 'post',
  path: '/users/{userid}/files',
  body: writeFile,
  usual,
  answers: {
    204: {},
    400: ['SERVER_REQUEST_NOT_APPROPRIATE', 'SERVER_FILE_UPLOAD_LIMIT_EXCEED', 'SERVERPLUGIN_FILENAME_NOT_VALID', 'SERVERPLUGIN_INTERNAL_ERROR'],
    403: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE', 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'],
    404: refused34,
  },
};

/** Get a file. `GET /users/{userid}/files/{fileid}` */
export const getUserFile: Operation<'getUserFile'> = {
  operation: 'getUserFile',
  method: 'get',
  path: '/users/{userid}/files/{fileid}',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
    400: refused32,
    403: refused33,
    404: refused35,
  },
};

/** Download a file. `GET /users/{userid}/files/{fileid}/download` */
export const getUserFileArchive: Operation<'getUserFileArchive'> = {
  operation: 'getUserFileArchive',
  method: 'get',
  path: '/users/{userid}/files/{fileid}/download',
  acceptType: true,
  file: true,
  makeMethod: downloading,
  usual,
  answers: {
    200: { body: 'bytes' },
    400: refused32,
    403: refused33,
    404: refused35,
  },
};

/** Get the blacklist settings. `GET /api/lunasa/webServer/blacklist` */
export const getBlocklist: Operation<'getBlocklist'> = {
  operation: 'getBlocklist',
  method: 'get',
  path: '/api/lunasa/webServer/blacklist',
  acceptType: true,
  usual,
  answers: {
    200: { body: 'json' },
  },
};

/** Replace the blacklist settings. `PUT /api/lunasa/webServer/blacklist` */
export const replaceBlocklist: Operation<'replaceBlocklist'> = {
  operation: 'replaceBlocklist',
  method: 'put',
  path: '/api/lunasa/webServer/blacklist',
  body: writeJson,
  usual,
  answers: {
    204: {},
  },
};

/** Change the blacklist settings. `PATCH /api/lunasa/webServer/blacklist` */
export const changeBlocklist: Operation<'changeBlocklist'> = {
  operation: 'changeBlocklist',
  method: 'patch',
  path: '/api/lunasa/webServer/blacklist',
  body: writeJson,
  usual,
  answers: {
    204: {},
  },
};

/** Configure the trap. `PUT /api/lunasa/snmp/trap` */
export const replaceSnmpTrap: Operation<'replaceSnmpTrap'> = {
  operation: 'replaceSnmpTrap',
  method: 'put',
  path: '/api/lunasa/snmp/trap',
  body: writeJson,
  usual,
  answers: {
    204: {},
    404: refused27,
  },
};

/** Change the trap. `PATCH /api/lunasa/snmp/trap` */
export const changeSnmpTrap: Operation<'changeSnmpTrap'> = {
  operation: 'changeSnmpTrap',
  method: 'patch',
  path: '/api/lunasa/snmp/trap',
  acceptType: true,
  body: writeJson,
  usual,
  answers: {
    204: {},
    404: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_TRAP_NOT_CONFIGURED'],
  },
};
