// Generated from spec/ by `npm run generate`. Do not edit.

import { writeJson } from '../content.ts';
import { writeFile } from '../file-content.ts';
import { beforeLogin, beforePasswordChange } from '../login-guard.ts';
import type { Operation, Refused } from '../operation.ts';
import type { Operations17 } from './operations-17.ts';

// Refusals that several operations share.
const refused1: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] };
const refused2: Refused = { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'] };
const refused3: Refused = { errors: ['FRAMEWORK_INTERNAL_ERROR'] };
const refused4: Refused = { errors: ['FRAMEWORK_UNAVAILABLE'] };
const refused5: Refused = { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] };
const refused6: Refused = { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] };
const refused7: Refused = { errors: ['SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'] };
const refused8: Refused = { errors: ['SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'] };
const refused9: Refused = { errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'] };
const refused10: Refused = { errors: ['FRAMEWORK_NO_RESOURCE'] };
const refused11: Refused = { errors: ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'] };
const refused12: Refused = { errors: ['NTLS_NO_CLIENT'] };
const refused13: Refused = { errors: ['NTLS_NO_CLIENT', 'NTLS_NO_LINK'] };
const refused14: Refused = { errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'] };
const refused15: Refused = { errors: ['FRAMEWORK_UNAVAILABLE', 'APPLIANCE_SENSORS_NOT_READY'] };
const refused16: Refused = { errors: ['APPLIANCE_SERVICE_DOES_NOT_EXIST'] };
const refused17: Refused = { errors: ['HSMPLUGIN_INVALID_HSM'] };
const refused18: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INVALID_FILENAME'] };
const refused19: Refused = { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] };
const refused20: Refused = { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ACTION'] };
const refused21: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] };
const refused22: Refused = { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED'] };
const refused23: Refused = { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'] };
const refused24: Refused = { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] };
const refused25: Refused = { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'] };
const refused26: Refused = { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'] };
const refused27: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_VERSION_INVALID', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] };
const refused28: Refused = { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID'] };
const refused29: Refused = { errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST'] };
const refused30: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_VALUE_SPECIFIED', 'APPLIANCE_REQUIRE_SO_LOGIN'] };
const refused31: Refused = { errors: ['NTP_SERVER_DOES_NOT_EXIST'] };
const refused32: Refused = { errors: ['FRAMEWORK_INTERNAL_ERROR', 'SNMP_OPERATION_FAILED'] };
const refused33: Refused = { errors: ['SNMP_USER_DOES_NOT_EXIST'] };
const refused34: Refused = { errors: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_NOTIFICATION_DOES_NOT_EXIST'] };
const refused35: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INTERNAL_ERROR'] };
const refused36: Refused = { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] };
const refused37: Refused = { errors: ['SERVERPLUGIN_INVALID_USERID'] };
const refused38: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_ROLEID'] };
const refused39: Refused = { errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'] };
const refused40: Refused = { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'] };
const refused41: Refused = { errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'] };
const refused42: Refused = { errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST'] };
const refused43: Refused = { errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'] };

/** Open a private session. `POST /auth/session` */
export const openSession: Operation<'openSession'> = {
  operation: 'openSession',
  method: 'post',
  path: '/auth/session',
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

/** Close the private session. `DELETE /auth/session` */
export const closeSession: Operation<'closeSession'> = {
  operation: 'closeSession',
  method: 'delete',
  path: '/auth/session',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused5,
    500: refused3,
    503: refused4,
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
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused2,
    500: refused3,
    503: refused4,
  },
};

/** List roles of appliance users. `GET /roles` */
export const listRoles: Operation<'listRoles'> = {
  operation: 'listRoles',
  method: 'get',
  path: '/roles',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Create a role of appliance users. `POST /roles` */
export const createRole: Operation<'createRole'> = {
  operation: 'createRole',
  method: 'post',
  path: '/roles',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a role of appliance users. `GET /roles/{roleid}` */
export const getRole: Operation<'getRole'> = {
  operation: 'getRole',
  method: 'get',
  path: '/roles/{roleid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Replace the description of a role. `PUT /roles/{roleid}` */
export const replaceRole: Operation<'replaceRole'> = {
  operation: 'replaceRole',
  method: 'put',
  path: '/roles/{roleid}',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: refused8,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Change the description of a role. `PATCH /roles/{roleid}` */
export const changeRole: Operation<'changeRole'> = {
  operation: 'changeRole',
  method: 'patch',
  path: '/roles/{roleid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: refused8,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Delete a role of appliance users. `DELETE /roles/{roleid}` */
export const deleteRole: Operation<'deleteRole'> = {
  operation: 'deleteRole',
  method: 'delete',
  path: '/roles/{roleid}',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: refused8,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Get the rules of a role. `GET /roles/{roleid}/resources` */
export const getRoleResources: Operation<'getRoleResources'> = {
  operation: 'getRoleResources',
  method: 'get',
  path: '/roles/{roleid}/resources',
  acceptType: true,
  answers: {
    200: { body: 'text' },
    400: refused1,
    401: refused6,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Replace the rules of a role. `PUT /roles/{roleid}/resources` */
export const replaceRoleResources: Operation<'replaceRoleResources'> = {
  operation: 'replaceRoleResources',
  method: 'put',
  path: '/roles/{roleid}/resources',
  acceptType: true,
  body: writeFile,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: refused8,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Add rules to a role. `PATCH /roles/{roleid}/resources` */
export const changeRoleResources: Operation<'changeRoleResources'> = {
  operation: 'changeRoleResources',
  method: 'patch',
  path: '/roles/{roleid}/resources',
  acceptType: true,
  body: writeFile,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: refused8,
    404: refused7,
    500: refused3,
    503: refused4,
  },
};

/** Get the access control list. `GET /acl` */
export const getAcl: Operation<'getAcl'> = {
  operation: 'getAcl',
  method: 'get',
  path: '/acl',
  acceptType: true,
  answers: {
    200: { body: 'text' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Replace the access control list. `PUT /acl` */
export const replaceAcl: Operation<'replaceAcl'> = {
  operation: 'replaceAcl',
  method: 'put',
  path: '/acl',
  acceptType: true,
  body: writeFile,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the access control list. `PATCH /acl` */
export const changeAcl: Operation<'changeAcl'> = {
  operation: 'changeAcl',
  method: 'patch',
  path: '/acl',
  acceptType: true,
  body: writeFile,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
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
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Delete all tasks. `DELETE /tasks` */
export const deleteTasks: Operation<'deleteTasks'> = {
  operation: 'deleteTasks',
  method: 'delete',
  path: '/tasks',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a task. `GET /tasks/{taskid}` */
export const getTask: Operation<'getTask'> = {
  operation: 'getTask',
  method: 'get',
  path: '/tasks/{taskid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    303: { body: 'json', headers: ['location'] },
    400: refused1,
    401: refused6,
    410: refused9,
    500: refused3,
    503: refused4,
  },
};

/** Get the output of a task. `GET /tasks/{taskid}/response` */
export const getTaskResponse: Operation<'getTaskResponse'> = {
  operation: 'getTaskResponse',
  method: 'get',
  path: '/tasks/{taskid}/response',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    409: { errors: ['FRAMEWORK_TASK_NOT_COMPLETE'] },
    410: refused9,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of a task. `GET /tasks/{taskid}/actions` */
export const listTaskActions: Operation<'listTaskActions'> = {
  operation: 'listTaskActions',
  method: 'get',
  path: '/tasks/{taskid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    410: refused9,
    500: refused3,
    503: refused4,
  },
};

/** Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}` */
export const performTaskAction: Operation<'performTaskAction'> = {
  operation: 'performTaskAction',
  method: 'post',
  path: '/tasks/{taskid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: refused1,
    401: refused6,
    404: refused10,
    409: { errors: ['FRAMEWORK_TASK_NOT_WAITING'] },
    410: refused9,
    500: refused3,
    503: refused4,
  },
};

/** Get the appliance. `GET /api/lunasa` */
export const getAppliance: Operation<'getAppliance'> = {
  operation: 'getAppliance',
  method: 'get',
  path: '/api/lunasa',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the NTLS settings. `GET /api/lunasa/ntls` */
export const getNtls: Operation<'getNtls'> = {
  operation: 'getNtls',
  method: 'get',
  path: '/api/lunasa/ntls',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the NTLS settings. `PUT /api/lunasa/ntls` */
export const changeNtls: Operation<'changeNtls'> = {
  operation: 'changeNtls',
  method: 'put',
  path: '/api/lunasa/ntls',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the NTLS certificate. `GET /api/lunasa/ntls/certificate` */
export const getNtlsCertificate: Operation<'getNtlsCertificate'> = {
  operation: 'getNtlsCertificate',
  method: 'get',
  path: '/api/lunasa/ntls/certificate',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Install an NTLS certificate. `PUT /api/lunasa/ntls/certificate` */
export const installNtlsCertificate: Operation<'installNtlsCertificate'> = {
  operation: 'installNtlsCertificate',
  method: 'put',
  path: '/api/lunasa/ntls/certificate',
  body: writeFile,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'SERVER_REQUEST_NOT_APPROPRIATE', 'NTLS_INTERNAL_ERROR', 'NTLS_FILENAME_NOT_VALID', 'NTLS_CERTIFICATE_INVALID_CN'] },
    401: refused6,
    404: refused11,
    500: refused3,
    503: refused4,
  },
};

/** Regenerate the NTLS certificate. `PATCH /api/lunasa/ntls/certificate` */
export const regenerateNtlsCertificate: Operation<'regenerateNtlsCertificate'> = {
  operation: 'regenerateNtlsCertificate',
  method: 'patch',
  path: '/api/lunasa/ntls/certificate',
  acceptType: true,
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List NTLS clients. `GET /api/lunasa/ntls/clients` */
export const listNtlsClients: Operation<'listNtlsClients'> = {
  operation: 'listNtlsClients',
  method: 'get',
  path: '/api/lunasa/ntls/clients',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
export const registerNtlsClient: Operation<'registerNtlsClient'> = {
  operation: 'registerNtlsClient',
  method: 'post',
  path: '/api/lunasa/ntls/clients',
  body: writeJson,
  answers: {
    200: { body: 'json', headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_CLIENT_ALREADY_EXISTS', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
export const getNtlsClient: Operation<'getNtlsClient'> = {
  operation: 'getNtlsClient',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused12,
    500: refused3,
    503: refused4,
  },
};

/** Replace the certificate of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}` */
export const replaceNtlsClientCertificate: Operation<'replaceNtlsClientCertificate'> = {
  operation: 'replaceNtlsClientCertificate',
  method: 'put',
  path: '/api/lunasa/ntls/clients/{clientid}',
  acceptType: true,
  body: writeFile,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED', 'SERVER_REQUEST_NOT_APPROPRIATE', 'NTLS_FILENAME_NOT_VALID', 'NTLS_CERTIFICATE_INVALID_CN', 'NTLS_INTERNAL_ERROR'] },
    401: refused6,
    404: { errors: ['NTLS_NO_CLIENT', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'] },
    500: refused3,
    503: refused4,
  },
};

/** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
export const deleteNtlsClient: Operation<'deleteNtlsClient'> = {
  operation: 'deleteNtlsClient',
  method: 'delete',
  path: '/api/lunasa/ntls/clients/{clientid}',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    404: refused12,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
export const listNtlsClientActions: Operation<'listNtlsClientActions'> = {
  operation: 'listNtlsClientActions',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/actions',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused12,
    500: refused3,
    503: refused4,
  },
};

/** Get the DN filter of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/dn` */
export const getNtlsClientDn: Operation<'getNtlsClientDn'> = {
  operation: 'getNtlsClientDn',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/dn',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused12,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER'] },
    503: refused4,
  },
};

/** Change the DN filter of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}/dn` */
export const changeNtlsClientDn: Operation<'changeNtlsClientDn'> = {
  operation: 'changeNtlsClientDn',
  method: 'put',
  path: '/api/lunasa/ntls/clients/{clientid}/dn',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_CLIENT_INVALID_DN_FILTER', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
    401: refused6,
    404: refused12,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER'] },
    503: refused4,
  },
};

/** List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links` */
export const listNtlsClientLinks: Operation<'listNtlsClientLinks'> = {
  operation: 'listNtlsClientLinks',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/links',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused12,
    500: refused3,
    503: refused4,
  },
};

/** Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links` */
export const createNtlsClientLink: Operation<'createNtlsClientLink'> = {
  operation: 'createNtlsClientLink',
  method: 'post',
  path: '/api/lunasa/ntls/clients/{clientid}/links',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_PARTITION_URL', 'NTLS_LINK_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
    401: refused6,
    404: refused12,
    500: refused3,
    503: refused4,
  },
};

/** Get a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
export const getNtlsClientLink: Operation<'getNtlsClientLink'> = {
  operation: 'getNtlsClientLink',
  method: 'get',
  path: '/api/lunasa/ntls/clients/{clientid}/links/{linkid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused13,
    500: refused3,
    503: refused4,
  },
};

/** Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
export const deleteNtlsClientLink: Operation<'deleteNtlsClientLink'> = {
  operation: 'deleteNtlsClientLink',
  method: 'delete',
  path: '/api/lunasa/ntls/clients/{clientid}/links/{linkid}',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    404: refused13,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of the appliance. `GET /api/lunasa/actions` */
export const listApplianceActions: Operation<'listApplianceActions'> = {
  operation: 'listApplianceActions',
  method: 'get',
  path: '/api/lunasa/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Reboot, power off or renew the certificate. `POST /api/lunasa/actions/{actionid}` */
export const performApplianceAction: Operation<'performApplianceAction'> = {
  operation: 'performApplianceAction',
  method: 'post',
  path: '/api/lunasa/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS'] },
    401: refused6,
    404: refused14,
    500: refused3,
    503: refused4,
  },
};

/** Get the load of the processor. `GET /api/lunasa/cpu` */
export const getCpu: Operation<'getCpu'> = {
  operation: 'getCpu',
  method: 'get',
  path: '/api/lunasa/cpu',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the processes. `GET /api/lunasa/cpu/process/processes` */
export const listCpuProcesses: Operation<'listCpuProcesses'> = {
  operation: 'listCpuProcesses',
  method: 'get',
  path: '/api/lunasa/cpu/process/processes',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the processes by the older path. `GET /api/lunasa/cpu/processes` */
export const listProcesses: Operation<'listProcesses'> = {
  operation: 'listProcesses',
  method: 'get',
  path: '/api/lunasa/cpu/processes',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the use of the memory. `GET /api/lunasa/memory` */
export const getMemory: Operation<'getMemory'> = {
  operation: 'getMemory',
  method: 'get',
  path: '/api/lunasa/memory',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the use of the disk. `GET /api/lunasa/disk` */
export const getDisk: Operation<'getDisk'> = {
  operation: 'getDisk',
  method: 'get',
  path: '/api/lunasa/disk',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the disk partitions. `GET /api/lunasa/disk/partitions` */
export const listDiskPartitions: Operation<'listDiskPartitions'> = {
  operation: 'listDiskPartitions',
  method: 'get',
  path: '/api/lunasa/disk/partitions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a disk partition. `GET /api/lunasa/disk/partitions/{id}` */
export const getDiskPartition: Operation<'getDiskPartition'> = {
  operation: 'getDiskPartition',
  method: 'get',
  path: '/api/lunasa/disk/partitions/{id}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused10,
    500: refused3,
    503: refused4,
  },
};

/** List the sensors. `GET /api/lunasa/sensors` */
export const listSensors: Operation<'listSensors'> = {
  operation: 'listSensors',
  method: 'get',
  path: '/api/lunasa/sensors',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused15,
  },
};

/** Get a sensor. `GET /api/lunasa/sensors/{sensorid}` */
export const getSensor: Operation<'getSensor'> = {
  operation: 'getSensor',
  method: 'get',
  path: '/api/lunasa/sensors/{sensorid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused10,
    500: refused3,
    503: refused15,
  },
};

/** Write a line to the log. `POST /api/lunasa/logs/lunalogs` */
export const createLogMessage: Operation<'createLogMessage'> = {
  operation: 'createLogMessage',
  method: 'post',
  path: '/api/lunasa/logs/lunalogs',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the services. `GET /api/lunasa/services` */
export const listServices: Operation<'listServices'> = {
  operation: 'listServices',
  method: 'get',
  path: '/api/lunasa/services',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a service. `GET /api/lunasa/services/{serviceid}` */
export const getService: Operation<'getService'> = {
  operation: 'getService',
  method: 'get',
  path: '/api/lunasa/services/{serviceid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused16,
    500: refused3,
    503: refused4,
  },
};

/** Change a service. `PATCH /api/lunasa/services/{serviceid}` */
export const changeService: Operation<'changeService'> = {
  operation: 'changeService',
  method: 'patch',
  path: '/api/lunasa/services/{serviceid}',
  body: writeJson,
  answers: {
    200: { body: 'json' },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'] },
    401: refused6,
    404: refused16,
    500: refused3,
    503: refused4,
  },
};

/** Start, stop or restart a service. `POST /api/lunasa/services/{serviceid}/actions/{actionid}` */
export const performServiceAction: Operation<'performServiceAction'> = {
  operation: 'performServiceAction',
  method: 'post',
  path: '/api/lunasa/services/{serviceid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_SERVICE_ACTION_FAILED'] },
    401: refused6,
    404: { errors: ['APPLIANCE_SERVICE_DOES_NOT_EXIST', 'APPLIANCE_SERVICE_ACTION_INVALID'] },
    500: refused3,
    503: refused4,
  },
};

/** Get the SSH service. `GET /api/lunasa/ssh` */
export const getSsh: Operation<'getSsh'> = {
  operation: 'getSsh',
  method: 'get',
  path: '/api/lunasa/ssh',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the SSH service. `PATCH /api/lunasa/ssh` */
export const changeSsh: Operation<'changeSsh'> = {
  operation: 'changeSsh',
  method: 'patch',
  path: '/api/lunasa/ssh',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SSH_FAILED_TO_SET_CIPHERS', 'SSH_OPERATION_FAILED'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Make a new SSH key or reset the ciphers. `POST /api/lunasa/ssh/actions/{actionid}` */
export const performSshAction: Operation<'performSshAction'> = {
  operation: 'performSshAction',
  method: 'post',
  path: '/api/lunasa/ssh/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SSH_FAILED_TO_RESET_CIPHERS', 'SSH_OPERATION_FAILED'] },
    401: refused6,
    404: refused10,
    500: refused3,
    503: refused4,
  },
};

/** Get the web server. `GET /api/lunasa/webServer` */
export const getWebServer: Operation<'getWebServer'> = {
  operation: 'getWebServer',
  method: 'get',
  path: '/api/lunasa/webServer',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the web server. `PATCH /api/lunasa/webServer` */
export const changeWebServer: Operation<'changeWebServer'> = {
  operation: 'changeWebServer',
  method: 'patch',
  path: '/api/lunasa/webServer',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the blocklist settings. `GET /api/lunasa/webServer/blocklist` */
export const getBlocklist: Operation<'getBlocklist'> = {
  operation: 'getBlocklist',
  method: 'get',
  path: '/api/lunasa/webServer/blocklist',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Replace the blocklist settings. `PUT /api/lunasa/webServer/blocklist` */
export const replaceBlocklist: Operation<'replaceBlocklist'> = {
  operation: 'replaceBlocklist',
  method: 'put',
  path: '/api/lunasa/webServer/blocklist',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the blocklist settings. `PATCH /api/lunasa/webServer/blocklist` */
export const changeBlocklist: Operation<'changeBlocklist'> = {
  operation: 'changeBlocklist',
  method: 'patch',
  path: '/api/lunasa/webServer/blocklist',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of the web server. `GET /api/lunasa/webServer/actions` */
export const listWebServerActions: Operation<'listWebServerActions'> = {
  operation: 'listWebServerActions',
  method: 'get',
  path: '/api/lunasa/webServer/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the package files. `GET /api/lunasa/packageFiles` */
export const listPackageFiles: Operation<'listPackageFiles'> = {
  operation: 'listPackageFiles',
  method: 'get',
  path: '/api/lunasa/packageFiles',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Verify or install a package. `POST /api/lunasa/packageFiles` */
export const createPackageFile: Operation<'createPackageFile'> = {
  operation: 'createPackageFile',
  method: 'post',
  path: '/api/lunasa/packageFiles',
  query: ['VerifyOnly'],
  body: writeFile,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_FILENAME_NOT_VALID', 'PACKAGE_AUTHCODE_INVALID'] },
    401: refused6,
    404: refused11,
    500: refused3,
    503: refused4,
  },
};

/** List the installed packages. `GET /api/lunasa/packages` */
export const listPackages: Operation<'listPackages'> = {
  operation: 'listPackages',
  method: 'get',
  path: '/api/lunasa/packages',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the upgrades. `GET /api/lunasa/upgrades` */
export const listUpgrades: Operation<'listUpgrades'> = {
  operation: 'listUpgrades',
  method: 'get',
  path: '/api/lunasa/upgrades',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Apply an upgrade. `POST /api/lunasa/upgrades` */
export const createUpgrade: Operation<'createUpgrade'> = {
  operation: 'createUpgrade',
  method: 'post',
  path: '/api/lunasa/upgrades',
  body: writeFile,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST', 'APPLIANCE_REQUIRE_SO_LOGIN', 'UPGRADE_UPLOADED_LICENSE_INVALID', 'UPGRADE_LICENSE_ALREADY_APPLIED', 'APPLIANCE_FILENAME_NOT_VALID'] },
    401: refused6,
    404: refused11,
    500: refused3,
    503: refused4,
  },
};

/** Get an upgrade. `GET /api/lunasa/upgrades/{upgradeid}` */
export const getUpgrade: Operation<'getUpgrade'> = {
  operation: 'getUpgrade',
  method: 'get',
  path: '/api/lunasa/upgrades/{upgradeid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused10,
    500: refused3,
    503: refused4,
  },
};

/** Get the cluster of the appliance. `GET /api/lunasa/cluster` */
export const getCluster: Operation<'getCluster'> = {
  operation: 'getCluster',
  method: 'get',
  path: '/api/lunasa/cluster',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the configuration backups. `GET /api/lunasa/config` */
export const getConfig: Operation<'getConfig'> = {
  operation: 'getConfig',
  method: 'get',
  path: '/api/lunasa/config',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Restore a configuration backup. `POST /api/lunasa/config/backups/{backupid}/actions/{actionid}` */
export const performBackupAction: Operation<'performBackupAction'> = {
  operation: 'performBackupAction',
  method: 'post',
  path: '/api/lunasa/config/backups/{backupid}/actions/{actionid}',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSCONF_CONFIG_SERVICE_NAME_INVALID', 'SYSCONF_CONFIG_FILE_NAME_MISSING', 'SYSCONF_CONFIG_VERSION_NOT_SUPPORTED', 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE', 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE', 'SYSCONF_CONFIG_SERVICE_RUNNING'] },
    401: refused6,
    404: refused14,
    500: refused3,
    503: refused4,
  },
};

/** Create a cluster. `POST /api/clusters` */
export const createCluster: Operation<'createCluster'> = {
  operation: 'createCluster',
  method: 'post',
  path: '/api/clusters',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_INCORRECT_PASSWORD', 'CLUSTER_ALREADY_EXISTS'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List the members of a cluster. `GET /api/clusters/{clusterID}/members` */
export const listClusterMembers: Operation<'listClusterMembers'> = {
  operation: 'listClusterMembers',
  method: 'get',
  path: '/api/clusters/{clusterID}/members',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: { errors: ['CLUSTER_DOES_NOT_EXIST'] },
    500: refused3,
    503: refused4,
  },
};

/** List HSMs. `GET /api/lunasa/hsms` */
export const listHsms: Operation<'listHsms'> = {
  operation: 'listHsms',
  method: 'get',
  path: '/api/lunasa/hsms',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get an HSM. `GET /api/lunasa/hsms/{hsmid}` */
export const getHsm: Operation<'getHsm'> = {
  operation: 'getHsm',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}` */
export const initializeHsm: Operation<'initializeHsm'> = {
  operation: 'initializeHsm',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: refused18,
    401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] },
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login` */
export const loginHsm: Operation<'loginHsm'> = {
  operation: 'loginHsm',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/login',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
    401: refused5,
    404: refused17,
    500: refused3,
    503: refused4,
  },
  guard: { look: getHsm, before: beforeLogin },
};

/** Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout` */
export const logoutHsm: Operation<'logoutHsm'> = {
  operation: 'logoutHsm',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/logout',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: refused1,
    401: refused5,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of an HSM. `GET /api/lunasa/hsms/{hsmid}/actions` */
export const listHsmActions: Operation<'listHsmActions'> = {
  operation: 'listHsmActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}` */
export const performHsmAction: Operation<'performHsmAction'> = {
  operation: 'performHsmAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    200: { body: 'json', headers: ['location'] },
    400: refused1,
    401: refused19,
    404: refused20,
    500: refused3,
    503: refused4,
  },
};

/** Get the request counters of an HSM. `GET /api/lunasa/hsms/{hsmid}/metrics` */
export const getHsmMetrics: Operation<'getHsmMetrics'> = {
  operation: 'getHsmMetrics',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/metrics',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get the utilization of an HSM. `GET /api/lunasa/hsms/{hsmid}/utilization` */
export const getHsmUtilization: Operation<'getHsmUtilization'> = {
  operation: 'getHsmUtilization',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/utilization',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List the requests of an HSM by kind. `GET /api/lunasa/hsms/{hsmid}/utilization/bins` */
export const listUtilizationBins: Operation<'listUtilizationBins'> = {
  operation: 'listUtilizationBins',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/utilization/bins',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get the command counter of an HSM. `GET /api/lunasa/hsms/{hsmid}/counter` */
export const getHsmCounter: Operation<'getHsmCounter'> = {
  operation: 'getHsmCounter',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/counter',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get the storage space of an HSM. `GET /api/lunasa/hsms/{hsmid}/storageSpace` */
export const getHsmStorageSpace: Operation<'getHsmStorageSpace'> = {
  operation: 'getHsmStorageSpace',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/storageSpace',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List the licenses of an HSM. `GET /api/lunasa/hsms/{hsmid}/licenses` */
export const listHsmLicenses: Operation<'listHsmLicenses'> = {
  operation: 'listHsmLicenses',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/licenses',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List the policies of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies` */
export const listHsmPolicies: Operation<'listHsmPolicies'> = {
  operation: 'listHsmPolicies',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/policies',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get a policy of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies/{policyid}` */
export const getHsmPolicy: Operation<'getHsmPolicy'> = {
  operation: 'getHsmPolicy',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/policies/{policyid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_POLICY'] },
    500: refused3,
    503: refused4,
  },
};

/** List the capabilities of an HSM. `GET /api/lunasa/hsms/{hsmid}/capabilities` */
export const listHsmCapabilities: Operation<'listHsmCapabilities'> = {
  operation: 'listHsmCapabilities',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/capabilities',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get the token wrapping certificate of an HSM. `GET /api/lunasa/hsms/{hsmid}/certificate` */
export const getHsmCertificate: Operation<'getHsmCertificate'> = {
  operation: 'getHsmCertificate',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/certificate',
  query: ['type'],
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused21,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get the tampers of an HSM. `GET /api/lunasa/hsms/{hsmid}/tamper` */
export const getHsmTamper: Operation<'getHsmTamper'> = {
  operation: 'getHsmTamper',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/tamper',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List the actions on tampers. `GET /api/lunasa/hsms/{hsmid}/tamper/actions` */
export const listTamperActions: Operation<'listTamperActions'> = {
  operation: 'listTamperActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/tamper/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Perform an action on tampers. `POST /api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}` */
export const performTamperAction: Operation<'performTamperAction'> = {
  operation: 'performTamperAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: refused1,
    401: refused19,
    404: refused20,
    500: refused3,
    503: refused4,
  },
};

/** Get a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}` */
export const getPed: Operation<'getPed'> = {
  operation: 'getPed',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused22,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions` */
export const listPedActions: Operation<'listPedActions'> = {
  operation: 'listPedActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused22,
    500: refused3,
    503: refused4,
  },
};

/** Perform a PED action. `POST /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}` */
export const performPedAction: Operation<'performPedAction'> = {
  operation: 'performPedAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    400: refused21,
    401: refused6,
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED', 'HSMPLUGIN_INVALID_ACTION'] },
    500: refused3,
    503: refused4,
  },
};

/** Get the firmware of an HSM. `GET /api/lunasa/hsms/{hsmid}/firmware` */
export const getHsmFirmware: Operation<'getHsmFirmware'> = {
  operation: 'getHsmFirmware',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/firmware',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of the firmware. `GET /api/lunasa/hsms/{hsmid}/firmware/actions` */
export const listFirmwareActions: Operation<'listFirmwareActions'> = {
  operation: 'listFirmwareActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/firmware/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Perform a firmware action. `POST /api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}` */
export const performFirmwareAction: Operation<'performFirmwareAction'> = {
  operation: 'performFirmwareAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'] },
    401: refused19,
    404: refused20,
    500: refused3,
    503: refused4,
  },
};

/** Answer the challenge of an indirect login. `POST /api/lunasa/hsms/{hsmid}/indirect/responses` */
export const createIndirectResponse: Operation<'createIndirectResponse'> = {
  operation: 'createIndirectResponse',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/indirect/responses',
  body: writeJson,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused19,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles` */
export const listHsmRoles: Operation<'listHsmRoles'> = {
  operation: 'listHsmRoles',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/roles',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
export const getHsmRole: Operation<'getHsmRole'> = {
  operation: 'getHsmRole',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused23,
    500: refused3,
    503: refused4,
  },
};

/** Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
export const changeHsmRolePassword: Operation<'changeHsmRolePassword'> = {
  operation: 'changeHsmRolePassword',
  method: 'patch',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
    401: refused6,
    404: refused23,
    500: refused3,
    503: refused4,
  },
  guard: { look: getHsm, before: beforePasswordChange },
};

/** List the actions of an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions` */
export const listHsmRoleActions: Operation<'listHsmRoleActions'> = {
  operation: 'listHsmRoleActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused23,
    500: refused3,
    503: refused4,
  },
};

/** Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}` */
export const performHsmRoleAction: Operation<'performHsmRoleAction'> = {
  operation: 'performHsmRoleAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
    401: refused19,
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'] },
    500: refused3,
    503: refused4,
  },
};

/** List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles` */
export const listPartitionRoles: Operation<'listPartitionRoles'> = {
  operation: 'listPartitionRoles',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Get a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
export const getPartitionRole: Operation<'getPartitionRole'> = {
  operation: 'getPartitionRole',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused25,
    500: refused3,
    503: refused4,
  },
};

/** Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
export const initializePartitionRole: Operation<'initializePartitionRole'> = {
  operation: 'initializePartitionRole',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'] },
    401: refused26,
    404: refused25,
    500: refused3,
    503: refused4,
  },
};

/** Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
export const changePartitionRolePassword: Operation<'changePartitionRolePassword'> = {
  operation: 'changePartitionRolePassword',
  method: 'patch',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
    401: refused6,
    404: refused25,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions` */
export const listPartitionRoleActions: Operation<'listPartitionRoleActions'> = {
  operation: 'listPartitionRoleActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused25,
    500: refused3,
    503: refused4,
  },
};

/** Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}` */
export const performPartitionRoleAction: Operation<'performPartitionRoleAction'> = {
  operation: 'performPartitionRoleAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED', 'HSMPLUGIN_POLICY_NOT_ENABLED'] },
    401: refused26,
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'] },
    500: refused3,
    503: refused4,
  },
};

/** List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions` */
export const listPartitions: Operation<'listPartitions'> = {
  operation: 'listPartitions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions` */
export const createPartition: Operation<'createPartition'> = {
  operation: 'createPartition',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NAME_IN_USE', 'HSMPLUGIN_INSUFFICIENT_SPACE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
    401: refused19,
    404: refused17,
    500: refused3,
    503: refused4,
  },
};

/** Get a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
export const getPartition: Operation<'getPartition'> = {
  operation: 'getPartition',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
export const initializePartition: Operation<'initializePartition'> = {
  operation: 'initializePartition',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: refused1,
    401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'] },
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
export const deletePartition: Operation<'deletePartition'> = {
  operation: 'deletePartition',
  method: 'delete',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused19,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login` */
export const loginPartition: Operation<'loginPartition'> = {
  operation: 'loginPartition',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login',
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'] },
    401: refused5,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout` */
export const logoutPartition: Operation<'logoutPartition'> = {
  operation: 'logoutPartition',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout',
  acceptType: true,
  body: writeJson,
  answers: {
    202: { body: 'json', headers: ['location'] },
    204: { headers: ['location'] },
    400: refused1,
    401: refused5,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** List the policies of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
export const listPartitionPolicies: Operation<'listPartitionPolicies'> = {
  operation: 'listPartitionPolicies',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Export the policies of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
export const createPolicyTemplate: Operation<'createPolicyTemplate'> = {
  operation: 'createPolicyTemplate',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies',
  body: writeJson,
  answers: {
    201: { headers: ['location'] },
    400: refused18,
    401: refused6,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Get the backup token of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff` */
export const getPartitionSff: Operation<'getPartitionSff'> = {
  operation: 'getPartitionSff',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff',
  acceptType: true,
  answers: {
    202: { body: 'json', headers: ['location'] },
    400: refused1,
    401: refused6,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Set up the secure trusted channel of a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc` */
export const changePartitionStc: Operation<'changePartitionStc'> = {
  operation: 'changePartitionStc',
  method: 'put',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: refused1,
    401: refused26,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Register a client of the secure trusted channel. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients` */
export const createStcClient: Operation<'createStcClient'> = {
  operation: 'createStcClient',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: refused1,
    401: refused26,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Get a client of the secure trusted channel. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}` */
export const getStcClient: Operation<'getStcClient'> = {
  operation: 'getStcClient',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_STC_CLIENT'] },
    500: refused3,
    503: refused4,
  },
};

/** Ask for a challenge to log in indirectly. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges` */
export const createIndirectChallenge: Operation<'createIndirectChallenge'> = {
  operation: 'createIndirectChallenge',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges',
  body: writeJson,
  answers: {
    200: { body: 'json', headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED'] },
    401: refused6,
    404: refused24,
    500: refused3,
    503: refused4,
  },
};

/** Get the challenge of an indirect login. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}` */
export const getIndirectChallenge: Operation<'getIndirectChallenge'> = {
  operation: 'getIndirectChallenge',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_CHALLENGE'] },
    500: refused3,
    503: refused4,
  },
};

/** List the objects of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects` */
export const listPartitionObjects: Operation<'listPartitionObjects'> = {
  operation: 'listPartitionObjects',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused5,
    404: { errors: ['HSMPLUGIN_HSM_DOES_NOT_EXIST', 'HSMPLUGIN_INVALID_PARTITION'] },
    500: refused3,
    503: refused4,
  },
};

/** Get an object of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects/{objectid}` */
export const getPartitionObject: Operation<'getPartitionObject'> = {
  operation: 'getPartitionObject',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects/{objectid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused5,
    404: { errors: ['HSMPLUGIN_HSM_DOES_NOT_EXIST', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_OBJECT'] },
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO'] },
    503: refused4,
  },
};

/** Back up or restore objects. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/actions/{actionid}` */
export const performObjectAction: Operation<'performObjectAction'> = {
  operation: 'performObjectAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/actions/{actionid}',
  body: writeJson,
  answers: {
    200: { body: 'json', headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST', 'HSMPLUGIN_INSUFFICIENT_SPACE'] },
    401: refused26,
    404: { errors: ['HSMPLUGIN_HSM_DOES_NOT_EXIST', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ACTION', 'HSMPLUGIN_INVALID_OBJECT'] },
    500: refused3,
    503: refused4,
  },
};

/** Get an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}` */
export const getSmk: Operation<'getSmk'> = {
  operation: 'getSmk',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused27,
    401: refused6,
    404: refused28,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions` */
export const listSmkActions: Operation<'listSmkActions'> = {
  operation: 'listSmkActions',
  method: 'get',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused27,
    401: refused6,
    404: refused28,
    500: refused3,
    503: refused4,
  },
};

/** Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}` */
export const performSmkAction: Operation<'performSmkAction'> = {
  operation: 'performSmkAction',
  method: 'post',
  path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused27,
    401: refused26,
    403: { errors: ['HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'] },
    404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID', 'HSMPLUGIN_INVALID_ACTION'] },
    409: { errors: ['HSMPLUGIN_SMK_NOT_INITIALIZED'] },
    422: { errors: ['HSMPLUGIN_OPERATION_NOT_ALLOWED'] },
    500: refused3,
    503: refused4,
  },
};

/** Get the network settings. `GET /api/lunasa/network` */
export const getNetwork: Operation<'getNetwork'> = {
  operation: 'getNetwork',
  method: 'get',
  path: '/api/lunasa/network',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the host name. `PATCH /api/lunasa/network` */
export const changeNetwork: Operation<'changeNetwork'> = {
  operation: 'changeNetwork',
  method: 'patch',
  path: '/api/lunasa/network',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_FAILED_TO_SET_HOSTNAME', 'APPLIANCE_INVALID_VALUE_SPECIFIED'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Ping a host. `POST /api/lunasa/network/actions/{actionid}` */
export const performNetworkAction: Operation<'performNetworkAction'> = {
  operation: 'performNetworkAction',
  method: 'post',
  path: '/api/lunasa/network/actions/{actionid}',
  body: writeJson,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused14,
    500: refused3,
    503: refused4,
  },
};

/** List network devices. `GET /api/lunasa/network/devices` */
export const listNetworkDevices: Operation<'listNetworkDevices'> = {
  operation: 'listNetworkDevices',
  method: 'get',
  path: '/api/lunasa/network/devices',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a network device. `GET /api/lunasa/network/devices/{deviceid}` */
export const getNetworkDevice: Operation<'getNetworkDevice'> = {
  operation: 'getNetworkDevice',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused29,
    500: refused3,
    503: refused4,
  },
};

/** Get the traffic counters of a network device. `GET /api/lunasa/network/devices/{deviceid}/stats` */
export const getNetworkDeviceStats: Operation<'getNetworkDeviceStats'> = {
  operation: 'getNetworkDeviceStats',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}/stats',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused29,
    500: refused3,
    503: refused4,
  },
};

/** Set the IPv4 configuration of a network device. `PUT /api/lunasa/network/devices/{deviceid}/ip4` */
export const replaceNetworkDeviceIp4: Operation<'replaceNetworkDeviceIp4'> = {
  operation: 'replaceNetworkDeviceIp4',
  method: 'put',
  path: '/api/lunasa/network/devices/{deviceid}/ip4',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: { errors: ['OPERATION_RESTRICTED'] },
    404: refused29,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_FAILED_TO_SET_INTERFACE'] },
    503: refused4,
  },
};

/** Enable or disable a bond. `POST /api/lunasa/network/devices/{deviceid}/actions/{actionid}` */
export const performNetworkDeviceAction: Operation<'performNetworkDeviceAction'> = {
  operation: 'performNetworkDeviceAction',
  method: 'post',
  path: '/api/lunasa/network/devices/{deviceid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    200: { body: 'json' },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'BOND_DEVICE_IS_NOT_CONFIGURED', 'BOND_DEVICE_IS_ALREADY_ENABLED', 'BOND_DEVICE_IS_ALREADY_DISABLED', 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE', 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE', 'APPLIANCE_INVALID_DEVICE_TYPE'] },
    401: refused6,
    404: refused14,
    500: refused3,
    503: refused4,
  },
};

/** Get the traffic measurement of a network device. `GET /api/lunasa/network/devices/{deviceid}/measurementStats` */
export const getMeasurementStats: Operation<'getMeasurementStats'> = {
  operation: 'getMeasurementStats',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}/measurementStats',
  query: ['duration'],
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED', 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'] },
    401: refused6,
    404: refused29,
    500: refused3,
    503: refused4,
  },
};

/** Get a traffic class. `GET /api/lunasa/network/devices/{deviceid}/classes/{classid}` */
export const getTrafficClass: Operation<'getTrafficClass'> = {
  operation: 'getTrafficClass',
  method: 'get',
  path: '/api/lunasa/network/devices/{deviceid}/classes/{classid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: { errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST', 'APPLIANCE_CLASS_DOES_NOT_EXIST'] },
    500: refused3,
    503: refused4,
  },
};

/** Set a traffic class. `PUT /api/lunasa/network/devices/{deviceid}/classes/{classid}` */
export const replaceTrafficClass: Operation<'replaceTrafficClass'> = {
  operation: 'replaceTrafficClass',
  method: 'put',
  path: '/api/lunasa/network/devices/{deviceid}/classes/{classid}',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_BANDWIDTH', 'APPLIANCE_CLASS_NAME_RESERVED', 'APPLIANCE_FAILED_TO_CREATE_CLASS'] },
    401: refused6,
    404: refused29,
    500: refused3,
    503: refused4,
  },
};

/** Delete a route. `DELETE /api/lunasa/network/devices/{deviceid}/routes/{routeid}` */
export const deleteRoute: Operation<'deleteRoute'> = {
  operation: 'deleteRoute',
  method: 'delete',
  path: '/api/lunasa/network/devices/{deviceid}/routes/{routeid}',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    404: { errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST', 'APPLIANCE_ROUTE_DOES_NOT_EXIST'] },
    500: refused3,
    503: refused4,
  },
};

/** Get the traffic measurement. `GET /api/lunasa/network/measurement` */
export const getMeasurement: Operation<'getMeasurement'> = {
  operation: 'getMeasurement',
  method: 'get',
  path: '/api/lunasa/network/measurement',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Enable or disable the traffic measurement. `POST /api/lunasa/network/measurement/actions/{actionid}` */
export const performMeasurementAction: Operation<'performMeasurementAction'> = {
  operation: 'performMeasurementAction',
  method: 'post',
  path: '/api/lunasa/network/measurement/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_MEASUREMENT_ACTION_FAILED', 'APPLIANCE_INVALID_PATTERN_DETECTED', 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED'] },
    401: refused6,
    404: refused14,
    500: refused3,
    503: refused4,
  },
};

/** Get the clock. `GET /api/lunasa/time` */
export const getTime: Operation<'getTime'> = {
  operation: 'getTime',
  method: 'get',
  path: '/api/lunasa/time',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Set the clock. `PUT /api/lunasa/time` */
export const replaceTime: Operation<'replaceTime'> = {
  operation: 'replaceTime',
  method: 'put',
  path: '/api/lunasa/time',
  body: writeJson,
  answers: {
    204: {},
    400: refused30,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Change the clock. `PATCH /api/lunasa/time` */
export const changeTime: Operation<'changeTime'> = {
  operation: 'changeTime',
  method: 'patch',
  path: '/api/lunasa/time',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: refused30,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the NTP settings. `GET /api/lunasa/ntp` */
export const getNtp: Operation<'getNtp'> = {
  operation: 'getNtp',
  method: 'get',
  path: '/api/lunasa/ntp',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the state of the clock synchronization. `GET /api/lunasa/ntp/status` */
export const getNtpStatus: Operation<'getNtpStatus'> = {
  operation: 'getNtpStatus',
  method: 'get',
  path: '/api/lunasa/ntp/status',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List NTP servers. `GET /api/lunasa/ntp/servers` */
export const listNtpServers: Operation<'listNtpServers'> = {
  operation: 'listNtpServers',
  method: 'get',
  path: '/api/lunasa/ntp/servers',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Add an NTP server. `POST /api/lunasa/ntp/servers` */
export const createNtpServer: Operation<'createNtpServer'> = {
  operation: 'createNtpServer',
  method: 'post',
  path: '/api/lunasa/ntp/servers',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_AUTHENTICATION', 'NTP_VERSION_NOT_SUPPORTED', 'NTP_PORT_NOT_SUPPORTED', 'NTP_INVALID_SERVER', 'NTP_SERVER_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get an NTP server. `GET /api/lunasa/ntp/servers/{serverid}` */
export const getNtpServer: Operation<'getNtpServer'> = {
  operation: 'getNtpServer',
  method: 'get',
  path: '/api/lunasa/ntp/servers/{serverid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused31,
    500: refused3,
    503: refused4,
  },
};

/** Set an NTP server. `PUT /api/lunasa/ntp/servers/{serverid}` */
export const replaceNtpServer: Operation<'replaceNtpServer'> = {
  operation: 'replaceNtpServer',
  method: 'put',
  path: '/api/lunasa/ntp/servers/{serverid}',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_AUTHENTICATION', 'NTP_VERSION_NOT_SUPPORTED', 'NTP_PORT_NOT_SUPPORTED', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
    401: refused6,
    404: refused31,
    500: refused3,
    503: refused4,
  },
};

/** Synchronize the clock. `POST /api/lunasa/ntp/actions/{actionid}` */
export const performNtpAction: Operation<'performNtpAction'> = {
  operation: 'performNtpAction',
  method: 'post',
  path: '/api/lunasa/ntp/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_AUTHENTICATION'] },
    401: refused6,
    404: refused14,
    409: { errors: ['SYSCONF_CONFIG_NTP_SERVICE_RUNNING'] },
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'NTP_OPERATION_FAILED'] },
    503: refused4,
  },
};

/** Get the syslog settings. `GET /api/lunasa/syslog` */
export const getSyslog: Operation<'getSyslog'> = {
  operation: 'getSyslog',
  method: 'get',
  path: '/api/lunasa/syslog',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** List logs. `GET /api/lunasa/syslog/logs` */
export const listSyslogLogs: Operation<'listSyslogLogs'> = {
  operation: 'listSyslogLogs',
  method: 'get',
  path: '/api/lunasa/syslog/logs',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a log. `GET /api/lunasa/syslog/logs/{logid}` */
export const getSyslogLog: Operation<'getSyslogLog'> = {
  operation: 'getSyslogLog',
  method: 'get',
  path: '/api/lunasa/syslog/logs/{logid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: { errors: ['SYSLOG_LOG_DOES_NOT_EXIST'] },
    500: refused3,
    503: refused4,
  },
};

/** List remote hosts. `GET /api/lunasa/syslog/remoteHosts` */
export const listRemoteHosts: Operation<'listRemoteHosts'> = {
  operation: 'listRemoteHosts',
  method: 'get',
  path: '/api/lunasa/syslog/remoteHosts',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Add a remote host. `POST /api/lunasa/syslog/remoteHosts` */
export const createRemoteHost: Operation<'createRemoteHost'> = {
  operation: 'createRemoteHost',
  method: 'post',
  path: '/api/lunasa/syslog/remoteHosts',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Trust a CA. `POST /api/lunasa/syslog/remoteHosts/ca` */
export const createSyslogCa: Operation<'createSyslogCa'> = {
  operation: 'createSyslogCa',
  method: 'post',
  path: '/api/lunasa/syslog/remoteHosts/ca',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERTIFICATE', 'APPLIANCE_FILENAME_NOT_VALID'] },
    401: refused6,
    404: refused11,
    500: refused3,
    503: refused4,
  },
};

/** Install the syslog certificate. `PUT /api/lunasa/syslog/remoteHosts/certificate` */
export const replaceSyslogCertificate: Operation<'replaceSyslogCertificate'> = {
  operation: 'replaceSyslogCertificate',
  method: 'put',
  path: '/api/lunasa/syslog/remoteHosts/certificate',
  body: writeFile,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSLOG_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'SERVER_REQUEST_NOT_APPROPRIATE'] },
    401: refused6,
    404: refused11,
    500: refused3,
    503: refused4,
  },
};

/** Generate the syslog certificate. `PATCH /api/lunasa/syslog/remoteHosts/certificate` */
export const createSyslogCertificate: Operation<'createSyslogCertificate'> = {
  operation: 'createSyslogCertificate',
  method: 'patch',
  path: '/api/lunasa/syslog/remoteHosts/certificate',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_VALUE_SPECIFIED'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get the SNMP settings. `GET /api/lunasa/snmp` */
export const getSnmp: Operation<'getSnmp'> = {
  operation: 'getSnmp',
  method: 'get',
  path: '/api/lunasa/snmp',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Add a trap. `POST /api/lunasa/snmp/traps` */
export const createSnmpTrap: Operation<'createSnmpTrap'> = {
  operation: 'createSnmpTrap',
  method: 'post',
  path: '/api/lunasa/snmp/traps',
  body: writeJson,
  answers: {
    201: { body: 'json', headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_TRAP_ALREADY_EXISTS'] },
    401: refused6,
    500: refused32,
    503: refused4,
  },
};

/** Write a log line that makes traps. `POST /api/lunasa/snmp/traps/test` */
export const performSnmpTrapTest: Operation<'performSnmpTrapTest'> = {
  operation: 'performSnmpTrapTest',
  method: 'post',
  path: '/api/lunasa/snmp/traps/test',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: refused32,
    503: refused4,
  },
};

/** Enable or disable traps. `POST /api/lunasa/snmp/traps/actions/{actionid}` */
export const performSnmpTrapAction: Operation<'performSnmpTrapAction'> = {
  operation: 'performSnmpTrapAction',
  method: 'post',
  path: '/api/lunasa/snmp/traps/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    404: { errors: ['SNMP_TRAP_ACTION_INVALID', 'SNMP_TRAP_NOT_CONFIGURED'] },
    500: refused32,
    503: refused4,
  },
};

/** Get a trap. `GET /api/lunasa/snmp/traps/{trapid}` */
export const getSnmpTrap: Operation<'getSnmpTrap'> = {
  operation: 'getSnmpTrap',
  method: 'get',
  path: '/api/lunasa/snmp/traps/{trapid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: { errors: ['SNMP_TRAP_DOES_NOT_EXIST'] },
    500: refused32,
    503: refused4,
  },
};

/** Add an SNMP user. `POST /api/lunasa/snmp/users` */
export const createSnmpUser: Operation<'createSnmpUser'> = {
  operation: 'createSnmpUser',
  method: 'post',
  path: '/api/lunasa/snmp/users',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_USER_ALREADY_EXISTS'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get an SNMP user. `GET /api/lunasa/snmp/users/{userid}` */
export const getSnmpUser: Operation<'getSnmpUser'> = {
  operation: 'getSnmpUser',
  method: 'get',
  path: '/api/lunasa/snmp/users/{userid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused33,
    500: refused3,
    503: refused4,
  },
};

/** Add an SNMP notification. `POST /api/lunasa/snmp/users/{userid}/notifications` */
export const createSnmpNotification: Operation<'createSnmpNotification'> = {
  operation: 'createSnmpNotification',
  method: 'post',
  path: '/api/lunasa/snmp/users/{userid}/notifications',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_NOTIFICATION_ALREADY_EXISTS'] },
    401: refused6,
    404: refused33,
    500: refused3,
    503: refused4,
  },
};

/** Get an SNMP notification. `GET /api/lunasa/snmp/users/{userid}/notifications/{notificationid}` */
export const getSnmpNotification: Operation<'getSnmpNotification'> = {
  operation: 'getSnmpNotification',
  method: 'get',
  path: '/api/lunasa/snmp/users/{userid}/notifications/{notificationid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    404: refused34,
    500: refused3,
    503: refused4,
  },
};

/** Change an SNMP notification. `PATCH /api/lunasa/snmp/users/{userid}/notifications/{notificationid}` */
export const changeSnmpNotification: Operation<'changeSnmpNotification'> = {
  operation: 'changeSnmpNotification',
  method: 'patch',
  path: '/api/lunasa/snmp/users/{userid}/notifications/{notificationid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    404: refused34,
    500: refused32,
    503: refused4,
  },
};

/** List users. `GET /users` */
export const listUsers: Operation<'listUsers'> = {
  operation: 'listUsers',
  method: 'get',
  path: '/users',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Create a user. `POST /users` */
export const createUser: Operation<'createUser'> = {
  operation: 'createUser',
  method: 'post',
  path: '/users',
  body: writeJson,
  answers: {
    204: { headers: ['location'] },
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_USERID_ALREADY_EXISTS', 'SERVERPLUGIN_INVALID_ROLEID', 'SERVERPLUGIN_INVALID_PASSWORD'] },
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Get a user. `GET /users/{userid}` */
export const getUser: Operation<'getUser'> = {
  operation: 'getUser',
  method: 'get',
  path: '/users/{userid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused35,
    401: refused36,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** Replace a user. `PUT /users/{userid}` */
export const replaceUser: Operation<'replaceUser'> = {
  operation: 'replaceUser',
  method: 'put',
  path: '/users/{userid}',
  body: writeJson,
  answers: {
    204: {},
    400: refused38,
    401: refused6,
    403: refused39,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** Change a user. `PATCH /users/{userid}` */
export const changeUser: Operation<'changeUser'> = {
  operation: 'changeUser',
  method: 'patch',
  path: '/users/{userid}',
  body: writeJson,
  answers: {
    204: {},
    400: refused38,
    401: refused6,
    403: refused39,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** Delete a user. `DELETE /users/{userid}` */
export const deleteUser: Operation<'deleteUser'> = {
  operation: 'deleteUser',
  method: 'delete',
  path: '/users/{userid}',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    403: refused39,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** List the actions of a user. `GET /users/{userid}/actions` */
export const listUserActions: Operation<'listUserActions'> = {
  operation: 'listUserActions',
  method: 'get',
  path: '/users/{userid}/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused35,
    401: refused36,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** Perform a user action. `POST /users/{userid}/actions/{actionid}` */
export const performUserAction: Operation<'performUserAction'> = {
  operation: 'performUserAction',
  method: 'post',
  path: '/users/{userid}/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INCORRECT_PASSWORD', 'SERVERPLUGIN_INVALID_PASSWORD'] },
    401: refused36,
    403: refused39,
    404: { errors: ['SERVERPLUGIN_INVALID_USERID', 'SERVERPLUGIN_INVALID_ACTION'] },
    500: refused3,
    503: refused4,
  },
};

/** List the certificates of a user. `GET /users/{userid}/certificates` */
export const listUserCertificates: Operation<'listUserCertificates'> = {
  operation: 'listUserCertificates',
  method: 'get',
  path: '/users/{userid}/certificates',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused36,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** Add a certificate to a user. `POST /users/{userid}/certificates` */
export const createUserCertificate: Operation<'createUserCertificate'> = {
  operation: 'createUserCertificate',
  method: 'post',
  path: '/users/{userid}/certificates',
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_CERTIFICATE'] },
    401: refused36,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** Delete the certificates of a user. `DELETE /users/{userid}/certificates` */
export const deleteUserCertificates: Operation<'deleteUserCertificates'> = {
  operation: 'deleteUserCertificates',
  method: 'delete',
  path: '/users/{userid}/certificates',
  acceptType: true,
  answers: {
    204: {},
    400: refused1,
    401: refused36,
    404: refused37,
    500: refused3,
    503: refused4,
  },
};

/** List the files of a user. `GET /users/{userid}/files` */
export const listUserFiles: Operation<'listUserFiles'> = {
  operation: 'listUserFiles',
  method: 'get',
  path: '/users/{userid}/files',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused40,
    401: refused6,
    403: refused41,
    404: refused42,
    500: refused3,
    503: refused4,
  },
};

/** Upload a file. `POST /users/{userid}/files` */
export const createUserFile: Operation<'createUserFile'> = {
  operation: 'createUserFile',
  method: 'post',
  path: '/users/{userid}/files',
  body: writeFile,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVER_REQUEST_NOT_APPROPRIATE', 'SERVER_FILE_UPLOAD_LIMIT_EXCEED', 'SERVERPLUGIN_FILENAME_NOT_VALID', 'SERVERPLUGIN_INTERNAL_ERROR'] },
    401: refused6,
    403: { errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE', 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'] },
    404: refused42,
    500: refused3,
    503: refused4,
  },
};

/** Get a file. `GET /users/{userid}/files/{fileid}` */
export const getUserFile: Operation<'getUserFile'> = {
  operation: 'getUserFile',
  method: 'get',
  path: '/users/{userid}/files/{fileid}',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused40,
    401: refused6,
    403: refused41,
    404: refused43,
    500: refused3,
    503: refused4,
  },
};

/** Download a file. `GET /users/{userid}/files/{fileid}/download` */
export const getUserFileArchive: Operation<'getUserFileArchive'> = {
  operation: 'getUserFileArchive',
  method: 'get',
  path: '/users/{userid}/files/{fileid}/download',
  acceptType: true,
  answers: {
    200: { body: 'bytes' },
    400: refused40,
    401: refused6,
    403: refused41,
    404: refused43,
    500: refused3,
    503: refused4,
  },
};

/** Get the rules for logins. `GET /api/lunasa/user/config/login` */
export const getLoginRules: Operation<'getLoginRules'> = {
  operation: 'getLoginRules',
  method: 'get',
  path: '/api/lunasa/user/config/login',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG'] },
    503: refused4,
  },
};

/** Replace the rules for logins. `PUT /api/lunasa/user/config/login` */
export const replaceLoginRules: Operation<'replaceLoginRules'> = {
  operation: 'replaceLoginRules',
  method: 'put',
  path: '/api/lunasa/user/config/login',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG'] },
    503: refused4,
  },
};

/** List the actions of the rules for logins. `GET /api/lunasa/user/config/login/actions` */
export const listLoginRulesActions: Operation<'listLoginRulesActions'> = {
  operation: 'listLoginRulesActions',
  method: 'get',
  path: '/api/lunasa/user/config/login/actions',
  acceptType: true,
  answers: {
    400: refused1,
    401: refused6,
    500: refused3,
    501: { errors: ['FRAMEWORK_NOT_SIMULATED'] },
    503: refused4,
  },
};

/** Get the rules for passwords. `GET /api/lunasa/user/config/password` */
export const getPasswordRules: Operation<'getPasswordRules'> = {
  operation: 'getPasswordRules',
  method: 'get',
  path: '/api/lunasa/user/config/password',
  acceptType: true,
  answers: {
    200: { body: 'json' },
    400: refused1,
    401: refused6,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG'] },
    503: refused4,
  },
};

/** Change the rules for passwords. `PATCH /api/lunasa/user/config/password` */
export const changePasswordRules: Operation<'changePasswordRules'> = {
  operation: 'changePasswordRules',
  method: 'patch',
  path: '/api/lunasa/user/config/password',
  body: writeJson,
  answers: {
    204: {},
    400: refused1,
    401: refused6,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG'] },
    503: refused4,
  },
};

/** List the actions of the rules for passwords. `GET /api/lunasa/user/config/password/actions` */
export const listPasswordRulesActions: Operation<'listPasswordRulesActions'> = {
  operation: 'listPasswordRulesActions',
  method: 'get',
  path: '/api/lunasa/user/config/password/actions',
  query: ['limit', 'offset'],
  acceptType: true,
  answers: {
    200: { body: 'json', optional: ['link'] },
    400: refused1,
    401: refused6,
    500: refused3,
    503: refused4,
  },
};

/** Perform an action on the rules for passwords. `POST /api/lunasa/user/config/password/actions/{actionid}` */
export const performPasswordRulesAction: Operation<'performPasswordRulesAction'> = {
  operation: 'performPasswordRulesAction',
  method: 'post',
  path: '/api/lunasa/user/config/password/actions/{actionid}',
  acceptType: true,
  body: writeJson,
  answers: {
    204: {},
    400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_USER_INVALID_PARAMETERS'] },
    401: refused6,
    404: refused14,
    500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION'] },
    503: refused4,
  },
};

/** All of them; a bundler leaves this out where a program takes a few. */
export const all17: readonly Operation<keyof Operations17>[] = [
  openSession,
  closeSession,
  createLoginChallenge,
  loginUser,
  listRoles,
  createRole,
  getRole,
  replaceRole,
  changeRole,
  deleteRole,
  getRoleResources,
  replaceRoleResources,
  changeRoleResources,
  getAcl,
  replaceAcl,
  changeAcl,
  listTasks,
  deleteTasks,
  getTask,
  getTaskResponse,
  listTaskActions,
  performTaskAction,
  getAppliance,
  getNtls,
  changeNtls,
  getNtlsCertificate,
  installNtlsCertificate,
  regenerateNtlsCertificate,
  listNtlsClients,
  registerNtlsClient,
  getNtlsClient,
  replaceNtlsClientCertificate,
  deleteNtlsClient,
  listNtlsClientActions,
  getNtlsClientDn,
  changeNtlsClientDn,
  listNtlsClientLinks,
  createNtlsClientLink,
  getNtlsClientLink,
  deleteNtlsClientLink,
  listApplianceActions,
  performApplianceAction,
  getCpu,
  listCpuProcesses,
  listProcesses,
  getMemory,
  getDisk,
  listDiskPartitions,
  getDiskPartition,
  listSensors,
  getSensor,
  createLogMessage,
  listServices,
  getService,
  changeService,
  performServiceAction,
  getSsh,
  changeSsh,
  performSshAction,
  getWebServer,
  changeWebServer,
  getBlocklist,
  replaceBlocklist,
  changeBlocklist,
  listWebServerActions,
  listPackageFiles,
  createPackageFile,
  listPackages,
  listUpgrades,
  createUpgrade,
  getUpgrade,
  getCluster,
  getConfig,
  performBackupAction,
  createCluster,
  listClusterMembers,
  listHsms,
  getHsm,
  initializeHsm,
  loginHsm,
  logoutHsm,
  listHsmActions,
  performHsmAction,
  getHsmMetrics,
  getHsmUtilization,
  listUtilizationBins,
  getHsmCounter,
  getHsmStorageSpace,
  listHsmLicenses,
  listHsmPolicies,
  getHsmPolicy,
  listHsmCapabilities,
  getHsmCertificate,
  getHsmTamper,
  listTamperActions,
  performTamperAction,
  getPed,
  listPedActions,
  performPedAction,
  getHsmFirmware,
  listFirmwareActions,
  performFirmwareAction,
  createIndirectResponse,
  listHsmRoles,
  getHsmRole,
  changeHsmRolePassword,
  listHsmRoleActions,
  performHsmRoleAction,
  listPartitionRoles,
  getPartitionRole,
  initializePartitionRole,
  changePartitionRolePassword,
  listPartitionRoleActions,
  performPartitionRoleAction,
  listPartitions,
  createPartition,
  getPartition,
  initializePartition,
  deletePartition,
  loginPartition,
  logoutPartition,
  listPartitionPolicies,
  createPolicyTemplate,
  getPartitionSff,
  changePartitionStc,
  createStcClient,
  getStcClient,
  createIndirectChallenge,
  getIndirectChallenge,
  listPartitionObjects,
  getPartitionObject,
  performObjectAction,
  getSmk,
  listSmkActions,
  performSmkAction,
  getNetwork,
  changeNetwork,
  performNetworkAction,
  listNetworkDevices,
  getNetworkDevice,
  getNetworkDeviceStats,
  replaceNetworkDeviceIp4,
  performNetworkDeviceAction,
  getMeasurementStats,
  getTrafficClass,
  replaceTrafficClass,
  deleteRoute,
  getMeasurement,
  performMeasurementAction,
  getTime,
  replaceTime,
  changeTime,
  getNtp,
  getNtpStatus,
  listNtpServers,
  createNtpServer,
  getNtpServer,
  replaceNtpServer,
  performNtpAction,
  getSyslog,
  listSyslogLogs,
  getSyslogLog,
  listRemoteHosts,
  createRemoteHost,
  createSyslogCa,
  replaceSyslogCertificate,
  createSyslogCertificate,
  getSnmp,
  createSnmpTrap,
  performSnmpTrapTest,
  performSnmpTrapAction,
  getSnmpTrap,
  createSnmpUser,
  getSnmpUser,
  createSnmpNotification,
  getSnmpNotification,
  changeSnmpNotification,
  listUsers,
  createUser,
  getUser,
  replaceUser,
  changeUser,
  deleteUser,
  listUserActions,
  performUserAction,
  listUserCertificates,
  createUserCertificate,
  deleteUserCertificates,
  listUserFiles,
  createUserFile,
  getUserFile,
  getUserFileArchive,
  getLoginRules,
  replaceLoginRules,
  listLoginRulesActions,
  getPasswordRules,
  changePasswordRules,
  listPasswordRulesActions,
  performPasswordRulesAction,
];
