// Generated from spec/ by `npm run generate`. Do not edit.

import type { FailureTexts } from '../operation.ts';

/** The words of each error identifier, by the status that carries it; from the examples of the contract. */
export const failures = {
  APPLIANCE_ACTION_DOES_NOT_EXIST: {
    404: { message: 'No such action', details: 'The resource has no action with this identifier.', type: 'PLUGIN' },
  },
  APPLIANCE_CLASS_DOES_NOT_EXIST: {
    404: { message: 'No such class', details: 'The network device has no traffic class of this name.', type: 'PLUGIN' },
  },
  APPLIANCE_CLASS_NAME_RESERVED: {
    400: { message: 'Class name reserved', details: 'The names default and class belong to the system.', type: 'PLUGIN' },
  },
  APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS: {
    400: { message: 'Critical operation in progress', details: 'A task is running; wait for its end.', type: 'PLUGIN' },
  },
  APPLIANCE_EXPIRED_CERT: {
    400: { message: 'Expired certificate', details: 'The certificate is not valid any more.', type: 'PLUGIN' },
  },
  APPLIANCE_EXPIRED_CERTIFICATE: {
    400: { message: 'Expired certificate', details: 'The certificate is not valid any more.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_CREATE_CLASS: {
    400: { message: 'Class not made', details: 'The traffic class could not be made.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE: {
    400: { message: 'Bond not disabled', details: 'The bond could not be brought down.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE: {
    400: { message: 'Bond not enabled', details: 'The bond could not be brought up.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS: {
    400: { message: 'No statistics', details: 'There are no statistics; the measurement may be off.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO: {
    400: { message: 'Service not changed', details: 'The settings of the service could not be written.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_SET_HOSTNAME: {
    400: { message: 'Host name not set', details: 'The host name could not be set.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_SET_INTERFACE: {
    500: { message: 'Interface not set', details: 'The interface could not be configured in this way.', type: 'PLUGIN' },
  },
  APPLIANCE_FILENAME_NOT_VALID: {
    400: { message: 'File name not valid', details: 'The name of the file does not follow the rules, or has the wrong ending.', type: 'PLUGIN' },
  },
  APPLIANCE_INTERFACE_DOES_NOT_EXIST: {
    404: { message: 'No such interface', details: 'The appliance has no network device with this identifier.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_BANDWIDTH: {
    400: { message: 'Invalid bandwidth', details: 'The lower bandwidth is above the upper one.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_CERTIFICATE: {
    400: { message: 'Invalid certificate', details: 'What was given is no certificate.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_DEVICE_TYPE: {
    400: { message: 'Not a bond', details: 'Only bonds can be enabled and disabled.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_PATTERN_DETECTED: {
    400: { message: 'Inappropriate value', details: 'A value of the request is out of its range.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_VALUE_SPECIFIED: {
    400: { message: 'Invalid value', details: 'A value of the request fits its pattern and is not valid all the same.', type: 'PLUGIN' },
  },
  APPLIANCE_MEASUREMENT_ACTION_FAILED: {
    400: { message: 'Measurement action failed', details: 'The action could not be performed; the measurement may be off already.', type: 'PLUGIN' },
  },
  APPLIANCE_MEASUREMENT_DURATION_REQUIRED: {
    400: { message: 'Duration needed', details: 'The query must say how many seconds the statistics cover.', type: 'PLUGIN' },
  },
  APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED: {
    400: { message: 'Interval needed', details: 'Enabling the measurement needs an interval.', type: 'PLUGIN' },
  },
  APPLIANCE_REQUIRE_SO_LOGIN: {
    400: { message: 'HSM SO login needed', details: 'The appliance insists on a login of the HSM Security Officer for this change.', type: 'PLUGIN' },
  },
  APPLIANCE_ROUTE_DOES_NOT_EXIST: {
    404: { message: 'No such route', details: 'The network device has no such route.', type: 'PLUGIN' },
  },
  APPLIANCE_SENSORS_NOT_READY: {
    503: { message: 'Sensors not ready', details: 'The sensors cannot be read yet; try again in a moment.', type: 'PLUGIN' },
  },
  APPLIANCE_SERVICE_ACTION_FAILED: {
    400: { message: 'Service action failed', details: 'The service does not take this action now.', type: 'PLUGIN' },
  },
  APPLIANCE_SERVICE_ACTION_INVALID: {
    404: { message: 'No such service action', details: 'A service can be started, stopped and restarted.', type: 'PLUGIN' },
  },
  APPLIANCE_SERVICE_DOES_NOT_EXIST: {
    404: { message: 'No such service', details: 'The appliance has no service with this identifier.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG: {
    500: { message: 'Rules not read', details: 'The appliance could not read the rules for logins.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG: {
    500: { message: 'Rules not read', details: 'The appliance could not read the rules for passwords.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_FAILED_TO_PERFORM_ACTION: {
    500: { message: 'Action failed', details: 'The appliance could not perform the action.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG: {
    500: { message: 'Rules not changed', details: 'The appliance could not write the rules for logins.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG: {
    500: { message: 'Rules not changed', details: 'The appliance could not write the rules for passwords.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_INVALID_PARAMETERS: {
    400: { message: 'Parameters not accepted', details: 'Each setting can be named once.', type: 'PLUGIN' },
  },
  BOND_DEVICE_IS_ALREADY_DISABLED: {
    400: { message: 'Bond already disabled', details: 'The bond is down already.', type: 'PLUGIN' },
  },
  BOND_DEVICE_IS_ALREADY_ENABLED: {
    400: { message: 'Bond already enabled', details: 'The bond is up already.', type: 'PLUGIN' },
  },
  BOND_DEVICE_IS_NOT_CONFIGURED: {
    400: { message: 'Bond not configured', details: 'The bond has no address; configure it first.', type: 'PLUGIN' },
  },
  CLUSTER_ALREADY_EXISTS: {
    400: { message: 'Cluster exists', details: 'The appliance belongs to a cluster; there can be one only.', type: 'PLUGIN' },
  },
  CLUSTER_DOES_NOT_EXIST: {
    404: { message: 'No such cluster', details: 'The appliance belongs to no cluster with this identifier.', type: 'PLUGIN' },
  },
  FRAMEWORK_BAD_REQUEST: {
    400: { message: 'Bad request', details: 'The input of the request does not fit the rules of this operation.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE: {
    400: { message: 'Media type not accepted', details: 'Content-Type, or Accept-Type without a body, must name the vendor media type with a known version.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_INTERNAL_ERROR: {
    500: { message: 'Internal error', details: 'The appliance could not complete the request.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_METHOD_NOT_ALLOWED: {
    405: { message: 'Method not allowed', details: 'The resource does not offer this method.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NOT_SIMULATED: {
    501: { message: 'Not simulated', details: 'The appliance has this operation; what it does is not known.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NO_ACL_RULE: {
    401: { message: 'No access rule', details: 'The role of the user has no rule that allows this method on this resource.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NO_RESOURCE: {
    404: { message: 'No such resource', details: 'Nothing answers at this path.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NO_SESSION_COOKIE: {
    401: { message: 'No such session', details: 'The session cookie names no live session.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_SESSION_NOT_PRIVATE: {
    401: { message: 'Session is not private', details: 'This resource needs a private session; open one first.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_TASK_DOES_NOT_EXIST: {
    410: { message: 'Task does not exist', details: 'The task was never made, or its response has been read.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_TASK_NOT_COMPLETE: {
    409: { message: 'Task is not complete', details: 'The task has no response before it has finished.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_TASK_NOT_WAITING: {
    409: { message: 'Task is not waiting', details: 'Only a task that waits can be started.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_UNAVAILABLE: {
    503: { message: 'Unavailable', details: 'The appliance cannot reach its state; try again in a moment, and look before a change is repeated.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_USER_NOT_AUTHENTICATED: {
    401: { message: 'User not authenticated', details: 'The request carries no valid user name and password and no session.', type: 'FRAMEWORK' },
  },
  HSMPLUGIN_BACKUP_DOES_NOT_EXIST: {
    400: { message: 'Backup does not exist', details: 'There is no backup of this name, or none at all.', type: 'PLUGIN' },
  },
  HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO: {
    500: { message: 'Object cannot be read', details: 'The HSM did not tell what the object is.', type: 'PLUGIN' },
  },
  HSMPLUGIN_FIRMWARE_NOT_AVAILABLE: {
    400: { message: 'Firmware not available', details: 'There is no firmware to which this action could bring the HSM.', type: 'PLUGIN' },
  },
  HSMPLUGIN_FUNC_NOT_SUPPORTED: {
    400: { message: 'Function not supported', details: 'The firmware or the kind of this HSM does not offer this function.', type: 'PLUGIN' },
  },
  HSMPLUGIN_HSM_DOES_NOT_EXIST: {
    404: { message: 'HSM does not exist', details: 'The appliance has no HSM with this serial number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_HSM_IN_TRANSPORT_MODE: {
    400: { message: 'HSM is in secure transport mode', details: 'Recover the HSM from secure transport mode first.', type: 'PLUGIN' },
  },
  HSMPLUGIN_HSM_NOT_INITIALIZED: {
    400: { message: 'HSM is not initialized', details: 'Initialize the HSM before using it.', type: 'PLUGIN' },
  },
  HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED: {
    401: { message: 'HSM SO is not logged in', details: 'Log in to the HSM as Security Officer in this session first.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INCORRECT_PASSWORD: {
    400: { message: 'Incorrect password', details: 'The password is wrong; the number of attempts left has gone down.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INSUFFICIENT_SPACE: {
    400: { message: 'Not enough storage space', details: 'The HSM has less free space than the partition asks for.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_ACTION: {
    404: { message: 'No such action', details: 'The resource does not offer this action.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_CHALLENGE: {
    404: { message: 'Challenge does not exist', details: 'The challenge was never made, or the next one has taken its place.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_FILENAME: {
    400: { message: 'File name not accepted', details: 'The name of the policy template file is invalid or reserved.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_HSM: {
    404: { message: 'No such HSM', details: 'The appliance has no HSM with this serial number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_OBJECT: {
    404: { message: 'Object does not exist', details: 'The partition has no object with this handle.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_PARTITION: {
    404: { message: 'No such partition', details: 'The HSM has no partition with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_PED: {
    404: { message: 'PED does not exist', details: 'The HSM knows no PED with this number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_POLICY: {
    404: { message: 'Policy does not exist', details: 'The HSM has no policy with this number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_ROLE: {
    404: { message: 'No such role', details: 'The HSM or partition has no role with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_SMKID: {
    404: { message: 'No such SMK', details: 'The partition has no scalable key storage master key with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_STC_CLIENT: {
    404: { message: 'STC client does not exist', details: 'The partition has no client of the secure trusted channel with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_OPERATION_NOT_ALLOWED: {
    422: { message: 'Action not allowed on this SMK', details: 'Only the rollover SMK takes this action.', type: 'PLUGIN' },
  },
  HSMPLUGIN_PARTITION_NAME_IN_USE: {
    400: { message: 'Partition name is in use', details: 'Another partition of this HSM already has this name.', type: 'PLUGIN' },
  },
  HSMPLUGIN_PARTITION_NOT_INITIALIZED: {
    400: { message: 'Partition is not initialized', details: 'Initialize the partition before using its roles.', type: 'PLUGIN' },
  },
  HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED: {
    401: { message: 'Partition user is not logged in', details: 'Log in to the partition with the required role in this session first.', type: 'PLUGIN' },
  },
  HSMPLUGIN_PARTITION_VERSION_INVALID: {
    400: { message: 'Partition version has no SMK', details: 'Only partitions of version 1 have scalable key storage master keys.', type: 'PLUGIN' },
  },
  HSMPLUGIN_POLICY_NOT_ENABLED: {
    400: { message: 'Policy does not allow this', details: 'A policy that this request depends on is switched off.', type: 'PLUGIN' },
  },
  HSMPLUGIN_ROLE_ALREADY_INITIALIZED: {
    400: { message: 'Role is already initialized', details: 'An initialized role can be reset or can change its password, not be initialized again.', type: 'PLUGIN' },
  },
  HSMPLUGIN_ROLE_LOCKED_OUT: {
    400: { message: 'Role is locked out', details: 'Too many failed attempts: even the right password is refused now.', type: 'PLUGIN' },
  },
  HSMPLUGIN_ROLE_NOT_INITIALIZED: {
    400: { message: 'Role is not initialized', details: 'Initialize the role before using it.', type: 'PLUGIN' },
  },
  HSMPLUGIN_SMK_NOT_INITIALIZED: {
    409: { message: 'Primary SMK is not initialized', details: 'The primary SMK must be initialized before its rollover.', type: 'PLUGIN' },
  },
  HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: {
    403: { message: 'SMK rollover in progress', details: 'A rollover is already open; end it before starting another.', type: 'PLUGIN' },
  },
  NTLS_CERTIFICATE_INVALID_CN: {
    400: { message: 'Invalid common name', details: 'The common name of the certificate has characters that are not allowed.', type: 'PLUGIN' },
  },
  NTLS_CLIENT_ALREADY_EXISTS: {
    400: { message: 'Client exists already', details: 'Another client is registered under this name.', type: 'PLUGIN' },
  },
  NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED: {
    400: { message: 'Certificate not stored', details: 'The certificate of the client could not be replaced.', type: 'PLUGIN' },
  },
  NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER: {
    500: { message: 'Filter not stored', details: 'The filter of the client could not be stored.', type: 'PLUGIN' },
  },
  NTLS_CLIENT_FAILED_TO_GET_DN_FILTER: {
    500: { message: 'Filter not readable', details: 'The filter of the client could not be read.', type: 'PLUGIN' },
  },
  NTLS_CLIENT_INVALID_DN_FILTER: {
    400: { message: 'Invalid distinguished name', details: 'The filter has an attribute that no distinguished name has.', type: 'PLUGIN' },
  },
  NTLS_FILENAME_NOT_VALID: {
    400: { message: 'Invalid file name', details: 'The name of the file is not allowed here.', type: 'PLUGIN' },
  },
  NTLS_INTERNAL_ERROR: {
    400: { message: 'NTLS failed', details: 'The certificate could not be used because of a fault in NTLS.', type: 'PLUGIN' },
  },
  NTLS_INVALID_CERTIFICATE: {
    400: { message: 'Invalid certificate', details: 'The certificate cannot be read.', type: 'PLUGIN' },
  },
  NTLS_INVALID_PARTITION_URL: {
    400: { message: 'No such partition', details: 'The URL names no partition of this appliance.', type: 'PLUGIN' },
  },
  NTLS_LINK_ALREADY_EXISTS: {
    400: { message: 'Link exists already', details: 'The client has a link to this partition already.', type: 'PLUGIN' },
  },
  NTLS_NO_CLIENT: {
    404: { message: 'No such client', details: 'No client is registered under this name.', type: 'PLUGIN' },
  },
  NTLS_NO_LINK: {
    404: { message: 'No such link', details: 'The client has no link with this identifier.', type: 'PLUGIN' },
  },
  NTP_INVALID_AUTHENTICATION: {
    400: { message: 'Invalid authentication', details: 'The parameters of the authentication do not go together.', type: 'PLUGIN' },
  },
  NTP_INVALID_SERVER: {
    400: { message: 'Invalid server', details: 'No server can have this address.', type: 'PLUGIN' },
  },
  NTP_OPERATION_FAILED: {
    400: { message: 'NTP operation failed', details: 'No server answered.', type: 'PLUGIN' },
    500: { message: 'NTP operation failed', details: 'No server answered.', type: 'PLUGIN' },
  },
  NTP_PORT_NOT_SUPPORTED: {
    400: { message: 'Port not supported', details: 'A port for the key exchange needs NTS.', type: 'PLUGIN' },
  },
  NTP_SERVER_ALREADY_EXISTS: {
    400: { message: 'Server already known', details: 'The appliance knows this server already.', type: 'PLUGIN' },
  },
  NTP_SERVER_DOES_NOT_EXIST: {
    404: { message: 'No such server', details: 'The appliance knows no NTP server with this address.', type: 'PLUGIN' },
  },
  NTP_VERSION_NOT_SUPPORTED: {
    400: { message: 'Version not supported', details: 'NTS needs version 4 of the protocol.', type: 'PLUGIN' },
  },
  OPERATION_RESTRICTED: {
    403: { message: 'Operation restricted', details: 'The interface belongs to an enabled bond and cannot be configured by itself.', type: 'PLUGIN' },
  },
  PACKAGE_AUTHCODE_INVALID: {
    400: { message: 'Authcode does not fit', details: 'The code does not belong to this package.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_FILEID_DOES_NOT_EXIST: {
    404: { message: 'No such file', details: 'The home directory has no file of this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_FILENAME_NOT_VALID: {
    400: { message: 'File name not accepted', details: 'The name of the file breaks the rules for names, or its extension is not accepted.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INCORRECT_PASSWORD: {
    400: { message: 'Incorrect password', details: 'The current password is wrong; this counts as a failed login.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INTERNAL_ERROR: {
    400: { message: 'Internal error of the user service', details: 'The appliance could not read or write what belongs to this user.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_ACTION: {
    404: { message: 'No such action', details: 'The user has no action of this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_CERTIFICATE: {
    400: { message: 'Not a certificate', details: 'The text is no certificate in PEM.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_PASSWORD: {
    400: { message: 'Password not accepted', details: 'The password is too simple or too short, or has been used before.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_PATTERN_DETECTED: {
    400: { message: 'Dangerous characters', details: 'The name of the user or of the file has characters that it must not have.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_ROLEID: {
    400: { message: 'No such role', details: 'The appliance has no role of this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_USERID: {
    404: { message: 'No such user', details: 'The appliance has no user of this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_ROLEID_ALREADY_EXISTS: {
    400: { message: 'Role exists already', details: 'Another role has this identifier.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: {
    404: { message: 'No such role', details: 'The appliance has no role with this identifier.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE: {
    403: { message: 'Role is built in', details: 'The built-in roles and their rules cannot be changed.', type: 'PLUGIN' },
  },
  'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN': {
    403: { message: 'File is protected', details: 'A file called server.pem cannot be sent.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_ALREADY_EXISTS: {
    400: { message: 'User exists', details: 'There is a user or an account of the operating system of this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_DOES_NOT_EXIST: {
    404: { message: 'No such user', details: 'The appliance has no user of this name, and so no files of it.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_NOT_AUTHORIZED: {
    401: { message: 'Not allowed for this user', details: 'Only an admin may act on other users; any other user acts on itself alone.', type: 'PLUGIN' },
    403: { message: 'Not allowed for this user', details: 'Files can be seen by the user who sent them, and by nobody else.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_NOT_CHANGEABLE: {
    403: { message: 'User cannot be changed', details: 'The user belongs to the appliance.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE: {
    403: { message: 'User is reserved', details: 'The name belongs to an account of the operating system.', type: 'PLUGIN' },
  },
  SERVER_FILE_UPLOAD_LIMIT_EXCEED: {
    400: { message: 'Too many files', details: 'One request carries one file.', type: 'SERVER' },
  },
  SERVER_REQUEST_NOT_APPROPRIATE: {
    400: { message: 'Wrong kind of request', details: 'This operation takes a body of another kind.', type: 'SERVER' },
  },
  SNMP_NOTIFICATION_ALREADY_EXISTS: {
    400: { message: 'Notification already there', details: 'The SNMP user has a notification to this address already.', type: 'PLUGIN' },
  },
  SNMP_NOTIFICATION_DOES_NOT_EXIST: {
    404: { message: 'No such notification', details: 'The SNMP user has no notification to this address.', type: 'PLUGIN' },
  },
  SNMP_OPERATION_FAILED: {
    500: { message: 'SNMP operation failed', details: 'The SNMP service could not do it.', type: 'PLUGIN' },
  },
  SNMP_TRAP_ACTION_INVALID: {
    404: { message: 'No such action', details: 'Traps can be enabled and disabled.', type: 'PLUGIN' },
  },
  SNMP_TRAP_ALREADY_EXISTS: {
    400: { message: 'Trap already there', details: 'Traps go to this host already.', type: 'PLUGIN' },
  },
  SNMP_TRAP_DOES_NOT_EXIST: {
    404: { message: 'No such trap', details: 'No traps go to this host.', type: 'PLUGIN' },
  },
  SNMP_TRAP_NOT_CONFIGURED: {
    404: { message: 'No trap configured', details: 'A trap must be configured first.', type: 'PLUGIN' },
  },
  SNMP_USER_ALREADY_EXISTS: {
    400: { message: 'SNMP user already there', details: 'There is an SNMP user of this name already.', type: 'PLUGIN' },
  },
  SNMP_USER_DOES_NOT_EXIST: {
    404: { message: 'No such SNMP user', details: 'There is no SNMP user of this name.', type: 'PLUGIN' },
  },
  SSH_FAILED_TO_RESET_CIPHERS: {
    400: { message: 'SSH ciphers not reset', details: 'The list of ciphers could not be put back to the default.', type: 'PLUGIN' },
  },
  SSH_FAILED_TO_SET_CIPHERS: {
    400: { message: 'SSH ciphers not set', details: 'The list names a cipher that the SSH service does not have.', type: 'PLUGIN' },
  },
  SSH_OPERATION_FAILED: {
    400: { message: 'SSH operation failed', details: 'The SSH service could not take the change.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE: {
    400: { message: 'Backup not compatible', details: 'The backup does not hold the configuration of this service.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE: {
    400: { message: 'Backup not complete', details: 'A part of the backup is missing.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_FILE_NAME_MISSING: {
    400: { message: 'Backup missing', details: 'The appliance has no backup with this identifier.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_NTP_SERVICE_RUNNING: {
    400: { message: 'NTP service running', details: 'The NTP service must be stopped first.', type: 'PLUGIN' },
    409: { message: 'NTP service running', details: 'The NTP service must be stopped first.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_SERVICE_NAME_INVALID: {
    400: { message: 'No such configuration', details: 'No service of this name has a configuration that could be restored.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_SERVICE_RUNNING: {
    400: { message: 'Service is running', details: 'Stop the service before its configuration is restored.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_VERSION_NOT_SUPPORTED: {
    400: { message: 'Backup version not supported', details: 'The backup was made by software that this one cannot read.', type: 'PLUGIN' },
  },
  SYSLOG_INVALID_CERTIFICATE: {
    400: { message: 'Invalid certificate', details: 'What was given is no certificate.', type: 'PLUGIN' },
  },
  SYSLOG_LOG_DOES_NOT_EXIST: {
    404: { message: 'No such log', details: 'The appliance keeps no log of this name.', type: 'PLUGIN' },
  },
  SYSLOG_REMOTE_HOST_ALREADY_EXISTS: {
    400: { message: 'Host already known', details: 'Logs are sent to this host already.', type: 'PLUGIN' },
  },
  UPGRADE_CONFIG_FILES_DO_NOT_EXIST: {
    400: { message: 'Configuration files missing', details: 'The appliance lacks the files that an upgrade is checked against.', type: 'PLUGIN' },
  },
  UPGRADE_LICENSE_ALREADY_APPLIED: {
    400: { message: 'License applied already', details: 'The appliance has this upgrade.', type: 'PLUGIN' },
  },
  UPGRADE_UPLOADED_LICENSE_INVALID: {
    400: { message: 'License not valid', details: 'The file is no license for this appliance.', type: 'PLUGIN' },
  },
} as const satisfies FailureTexts;

/** An error identifier that some operation documents. */
export type FailureId = keyof typeof failures;

/** What WWW-Authenticate says of every unauthenticated request. */
export const challenge = 'Basic realm="Luna Network HSM", charset="UTF-8"';
