// Generated from spec/ by `npm run generate`. Do not edit.

import type { Refused, Usual } from '../operation.ts';

// Refusals that several operations share.
export const refused1: Refused = ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'];
export const refused2: Refused = ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'];
export const refused3: Refused = ['FRAMEWORK_INTERNAL_ERROR'];
export const refused4: Refused = ['FRAMEWORK_UNAVAILABLE'];
export const refused5: Refused = ['FRAMEWORK_SESSION_NOT_PRIVATE'];
export const refused6: Refused = ['SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'];
export const refused7: Refused = ['SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'];
export const refused8: Refused = ['FRAMEWORK_TASK_DOES_NOT_EXIST'];
export const refused9: Refused = ['FRAMEWORK_NO_RESOURCE'];
export const refused10: Refused = ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'];
export const refused11: Refused = ['NTLS_NO_CLIENT'];
export const refused12: Refused = ['NTLS_NO_CLIENT', 'NTLS_NO_LINK'];
export const refused13: Refused = ['APPLIANCE_ACTION_DOES_NOT_EXIST'];
export const refused14: Refused = ['APPLIANCE_SENSORS_NOT_READY'];
export const refused15: Refused = ['APPLIANCE_SERVICE_DOES_NOT_EXIST'];
export const refused16: Refused = ['HSMPLUGIN_INVALID_HSM'];
export const refused17: Refused = ['HSMPLUGIN_INVALID_FILENAME'];
export const refused18: Refused = ['FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'];
export const refused19: Refused = ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ACTION'];
export const refused20: Refused = ['HSMPLUGIN_FUNC_NOT_SUPPORTED'];
export const refused21: Refused = ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED'];
export const refused22: Refused = ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'];
export const refused23: Refused = ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'];
export const refused24: Refused = ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'];
export const refused25: Refused = ['FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'];
export const refused26: Refused = ['HSMPLUGIN_PARTITION_VERSION_INVALID', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'];
export const refused27: Refused = ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID'];
export const refused28: Refused = ['APPLIANCE_INTERFACE_DOES_NOT_EXIST'];
export const refused29: Refused = ['APPLIANCE_INVALID_VALUE_SPECIFIED', 'APPLIANCE_REQUIRE_SO_LOGIN'];
export const refused30: Refused = ['NTP_SERVER_DOES_NOT_EXIST'];
export const refused31: Refused = ['SNMP_OPERATION_FAILED'];
export const refused32: Refused = ['SNMP_USER_DOES_NOT_EXIST'];
export const refused33: Refused = ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_NOTIFICATION_DOES_NOT_EXIST'];
export const refused34: Refused = ['SERVERPLUGIN_INTERNAL_ERROR'];
export const refused35: Refused = ['SERVERPLUGIN_USERID_NOT_AUTHORIZED'];
export const refused36: Refused = ['SERVERPLUGIN_INVALID_USERID'];
export const refused37: Refused = ['SERVERPLUGIN_INVALID_ROLEID'];
export const refused38: Refused = ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'];
export const refused39: Refused = ['SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'];
export const refused40: Refused = ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'];
export const refused41: Refused = ['SERVERPLUGIN_USERID_DOES_NOT_EXIST'];
export const refused42: Refused = ['SERVERPLUGIN_USERID_DOES_NOT_EXIST', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'];

/** The refusals of nearly every operation. An operation's own answers list its other refusals. */
export const usual: Usual = {
  400: refused1,
  401: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'],
  500: refused3,
  503: refused4,
};
