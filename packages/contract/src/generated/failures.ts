// Generated from spec/ by `npm run generate`. Do not edit.

import type { FailureTexts } from '../operation.ts';

/** The texts of each error identifier, by status; from the examples of the contract. */
export const failures = {
  APPLIANCE_ACTION_DOES_NOT_EXIST: {
    404: { message: 'Action does not exist', details: 'The resource has no action with this identifier.', type: 'PLUGIN' },
  },
  APPLIANCE_CLASS_DOES_NOT_EXIST: {
    404: { message: 'Class does not exist', details: 'The network device has no traffic class with this name.', type: 'PLUGIN' },
  },
  APPLIANCE_CLASS_NAME_RESERVED: {
    400: { message: 'Class name reserved', details: 'The names default and class are reserved.', type: 'PLUGIN' },
  },
  APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS: {
    400: { message: 'Critical operation in progress', details: 'A task is running. Wait until it ends.', type: 'PLUGIN' },
  },
  APPLIANCE_EXPIRED_CERT: {
    400: { message: 'Expired certificate', details: 'The certificate has expired.', type: 'PLUGIN' },
  },
  APPLIANCE_EXPIRED_CERTIFICATE: {
    400: { message: 'Expired certificate', details: 'The certificate has expired.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_CREATE_CLASS: {
    400: { message: 'Class not created', details: 'The traffic class could not be created.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE: {
    400: { message: 'Bond not disabled', details: 'The bond could not be disabled.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE: {
    400: { message: 'Bond not enabled', details: 'The bond could not be enabled.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS: {
    400: { message: 'No statistics', details: 'There are no statistics. The measurement may be off.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO: {
    400: { message: 'Service not changed', details: 'The settings of the service could not be stored.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_SET_HOSTNAME: {
    400: { message: 'Host name not set', details: 'The host name could not be set.', type: 'PLUGIN' },
  },
  APPLIANCE_FAILED_TO_SET_INTERFACE: {
    500: { message: 'Interface not set', details: 'The interface could not be configured with these values.', type: 'PLUGIN' },
  },
  APPLIANCE_FILENAME_NOT_VALID: {
    400: { message: 'File name not valid', details: 'The name of the file is invalid or has the wrong extension.', type: 'PLUGIN' },
  },
  APPLIANCE_INTERFACE_DOES_NOT_EXIST: {
    404: { message: 'Interface does not exist', details: 'The appliance has no network device with this identifier.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_BANDWIDTH: {
    400: { message: 'Invalid bandwidth', details: 'The minimum bandwidth exceeds the maximum bandwidth.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_CERTIFICATE: {
    400: { message: 'Invalid certificate', details: 'The input is not a certificate.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_DEVICE_TYPE: {
    400: { message: 'Not a bond', details: 'Only bonds can be enabled and disabled.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_PATTERN_DETECTED: {
    400: { message: 'Inappropriate value', details: 'A value of the request is out of range.', type: 'PLUGIN' },
  },
  APPLIANCE_INVALID_VALUE_SPECIFIED: {
    400: { message: 'Invalid value', details: 'A value of the request matches its pattern but is invalid.', type: 'PLUGIN' },
  },
  APPLIANCE_MEASUREMENT_ACTION_FAILED: {
    400: { message: 'Measurement action failed', details: 'The action could not be performed. The measurement may already be off.', type: 'PLUGIN' },
  },
  APPLIANCE_MEASUREMENT_DURATION_REQUIRED: {
    400: { message: 'Duration required', details: 'The query must contain the number of seconds that the statistics cover.', type: 'PLUGIN' },
  },
  APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED: {
    400: { message: 'Interval required', details: 'The action enable needs an interval.', type: 'PLUGIN' },
  },
  APPLIANCE_REQUIRE_SO_LOGIN: {
    400: { message: 'HSM SO login required', details: 'The appliance requires a login of the HSM Security Officer for this change.', type: 'PLUGIN' },
  },
  APPLIANCE_ROUTE_DOES_NOT_EXIST: {
    404: { message: 'Route does not exist', details: 'The network device does not have this route.', type: 'PLUGIN' },
  },
  APPLIANCE_SENSORS_NOT_READY: {
    503: { message: 'Sensors not ready', details: 'The sensors cannot be read yet. Try again later.', type: 'PLUGIN' },
  },
  APPLIANCE_SERVICE_ACTION_FAILED: {
    400: { message: 'Service action failed', details: 'The state of the service does not permit this action.', type: 'PLUGIN' },
  },
  APPLIANCE_SERVICE_ACTION_INVALID: {
    404: { message: 'Service action does not exist', details: 'The actions of a service are start, stop and restart.', type: 'PLUGIN' },
  },
  APPLIANCE_SERVICE_DOES_NOT_EXIST: {
    404: { message: 'Service does not exist', details: 'The appliance has no service with this identifier.', type: 'PLUGIN' },
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
    500: { message: 'Rules not changed', details: 'The appliance could not store the rules for logins.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG: {
    500: { message: 'Rules not changed', details: 'The appliance could not store the rules for passwords.', type: 'PLUGIN' },
  },
  APPLIANCE_USER_INVALID_PARAMETERS: {
    400: { message: 'Parameters not accepted', details: 'A setting must not be named more than once.', type: 'PLUGIN' },
  },
  BOND_DEVICE_IS_ALREADY_DISABLED: {
    400: { message: 'Bond already disabled', details: 'The bond is already disabled.', type: 'PLUGIN' },
  },
  BOND_DEVICE_IS_ALREADY_ENABLED: {
    400: { message: 'Bond already enabled', details: 'The bond is already enabled.', type: 'PLUGIN' },
  },
  BOND_DEVICE_IS_NOT_CONFIGURED: {
    400: { message: 'Bond not configured', details: 'The bond has no address. Configure it first.', type: 'PLUGIN' },
  },
  CLUSTER_ALREADY_EXISTS: {
    400: { message: 'Cluster already exists', details: 'The appliance is already a member of a cluster.', type: 'PLUGIN' },
  },
  CLUSTER_DOES_NOT_EXIST: {
    404: { message: 'Cluster does not exist', details: 'The appliance is not a member of a cluster with this identifier.', type: 'PLUGIN' },
  },
  FRAMEWORK_BAD_REQUEST: {
    400: { message: 'Bad request', details: 'The input of the request is invalid for this operation.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE: {
    400: { message: 'Media type not accepted', details: 'The header Content-Type, or Accept-Type in a request without a body, must name the vendor media type with a known version.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_INTERNAL_ERROR: {
    500: { message: 'Internal error', details: 'The appliance could not complete the request.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_METHOD_NOT_ALLOWED: {
    405: { message: 'Method not allowed', details: 'The resource does not support this method.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NOT_SIMULATED: {
    501: { message: 'Not simulated', details: 'The operation exists, but no source describes its behavior.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NO_ACL_RULE: {
    401: { message: 'No access rule', details: 'The role of the user has no rule that permits this method on this resource.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NO_RESOURCE: {
    404: { message: 'Resource does not exist', details: 'The path does not exist.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_NO_SESSION_COOKIE: {
    401: { message: 'Session does not exist', details: 'The session cookie does not match an open session.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_SESSION_NOT_PRIVATE: {
    401: { message: 'Session is not private', details: 'This resource needs a private session. Open one first.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_TASK_DOES_NOT_EXIST: {
    410: { message: 'Task does not exist', details: 'The task was never created, or its output has been read.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_TASK_NOT_COMPLETE: {
    409: { message: 'Task is not complete', details: 'The task has no output until it has finished.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_TASK_NOT_WAITING: {
    409: { message: 'Task is not waiting', details: 'Only a waiting task can be started.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_UNAVAILABLE: {
    503: { message: 'Unavailable', details: 'The appliance cannot access its state. Try again later, and check the state before you repeat a change.', type: 'FRAMEWORK' },
  },
  FRAMEWORK_USER_NOT_AUTHENTICATED: {
    401: { message: 'User not authenticated', details: 'The request has neither a session nor a valid user name and password.', type: 'FRAMEWORK' },
  },
  HSMPLUGIN_BACKUP_DOES_NOT_EXIST: {
    400: { message: 'Backup does not exist', details: 'The backup does not exist. If the request names no backup, the partition has none.', type: 'PLUGIN' },
  },
  HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO: {
    500: { message: 'Object cannot be read', details: 'The HSM did not return the attributes of the object.', type: 'PLUGIN' },
  },
  HSMPLUGIN_FIRMWARE_NOT_AVAILABLE: {
    400: { message: 'Firmware not available', details: 'The action has no firmware version to install.', type: 'PLUGIN' },
  },
  HSMPLUGIN_FUNC_NOT_SUPPORTED: {
    400: { message: 'Feature not supported', details: 'The firmware or the kind of this HSM does not support this feature.', type: 'PLUGIN' },
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
    400: { message: 'Incorrect password', details: 'The password is wrong. The attempt counts as a failed login.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INSUFFICIENT_SPACE: {
    400: { message: 'Not enough storage space', details: 'The free storage space of the HSM is less than the requested size.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_ACTION: {
    404: { message: 'Action does not exist', details: 'The resource does not have this action.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_CHALLENGE: {
    404: { message: 'Challenge does not exist', details: 'The challenge was never created, or a newer challenge has replaced it.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_FILENAME: {
    400: { message: 'File name not accepted', details: 'The name of the policy template file is invalid or reserved.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_HSM: {
    404: { message: 'HSM does not exist', details: 'The appliance has no HSM with this serial number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_OBJECT: {
    404: { message: 'Object does not exist', details: 'The partition has no object with this handle.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_PARTITION: {
    404: { message: 'Partition does not exist', details: 'The HSM has no partition with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_PED: {
    404: { message: 'PED does not exist', details: 'The HSM has no PED with this number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_POLICY: {
    404: { message: 'Policy does not exist', details: 'The HSM has no policy with this number.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_ROLE: {
    404: { message: 'Role does not exist', details: 'The HSM or partition has no role with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_SMKID: {
    404: { message: 'SMK does not exist', details: 'The partition has no scalable key storage master key with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_INVALID_STC_CLIENT: {
    404: { message: 'STC client does not exist', details: 'The partition has no client of the secure trusted channel with this identifier.', type: 'PLUGIN' },
  },
  HSMPLUGIN_OPERATION_NOT_ALLOWED: {
    422: { message: 'Action not permitted on this SMK', details: 'Only the rollover SMK has this action.', type: 'PLUGIN' },
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
    400: { message: 'Policy does not permit the request', details: 'A policy that the request requires is off.', type: 'PLUGIN' },
  },
  HSMPLUGIN_ROLE_ALREADY_INITIALIZED: {
    400: { message: 'Role is already initialized', details: 'An initialized role cannot be initialized again. Its password can be changed or reset.', type: 'PLUGIN' },
  },
  HSMPLUGIN_ROLE_LOCKED_OUT: {
    400: { message: 'Role is locked out', details: 'After too many failed attempts, the role refuses even the correct password.', type: 'PLUGIN' },
  },
  HSMPLUGIN_ROLE_NOT_INITIALIZED: {
    400: { message: 'Role is not initialized', details: 'Initialize the role before using it.', type: 'PLUGIN' },
  },
  HSMPLUGIN_SMK_NOT_INITIALIZED: {
    409: { message: 'Primary SMK is not initialized', details: 'The primary SMK must be initialized before its rollover.', type: 'PLUGIN' },
  },
  HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: {
    403: { message: 'SMK rollover in progress', details: 'A rollover is already in progress. End it before you start another.', type: 'PLUGIN' },
  },
  NTLS_CERTIFICATE_INVALID_CN: {
    400: { message: 'Invalid common name', details: 'The common name of the certificate contains characters that are not permitted.', type: 'PLUGIN' },
  },
  NTLS_CLIENT_ALREADY_EXISTS: {
    400: { message: 'Client already exists', details: 'Another client is registered with this name.', type: 'PLUGIN' },
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
    400: { message: 'Invalid distinguished name', details: 'The filter contains an attribute that distinguished names do not have.', type: 'PLUGIN' },
  },
  NTLS_FILENAME_NOT_VALID: {
    400: { message: 'Invalid file name', details: 'The name of the file is not permitted here.', type: 'PLUGIN' },
  },
  NTLS_INTERNAL_ERROR: {
    400: { message: 'NTLS failed', details: 'The certificate could not be used because NTLS failed.', type: 'PLUGIN' },
  },
  NTLS_INVALID_CERTIFICATE: {
    400: { message: 'Invalid certificate', details: 'The certificate cannot be read.', type: 'PLUGIN' },
  },
  NTLS_INVALID_PARTITION_URL: {
    400: { message: 'Partition does not exist', details: 'The URL is not the path of a partition of this appliance.', type: 'PLUGIN' },
  },
  NTLS_LINK_ALREADY_EXISTS: {
    400: { message: 'Link already exists', details: 'The client already has a link to this partition.', type: 'PLUGIN' },
  },
  NTLS_NO_CLIENT: {
    404: { message: 'Client does not exist', details: 'No client is registered with this name.', type: 'PLUGIN' },
  },
  NTLS_NO_LINK: {
    404: { message: 'Link does not exist', details: 'The client has no link with this identifier.', type: 'PLUGIN' },
  },
  NTP_INVALID_AUTHENTICATION: {
    400: { message: 'Invalid authentication', details: 'The authentication parameters are inconsistent.', type: 'PLUGIN' },
  },
  NTP_INVALID_SERVER: {
    400: { message: 'Invalid server', details: 'The address of the server is invalid.', type: 'PLUGIN' },
  },
  NTP_OPERATION_FAILED: {
    400: { message: 'NTP operation failed', details: 'No server answered.', type: 'PLUGIN' },
    500: { message: 'NTP operation failed', details: 'No server answered.', type: 'PLUGIN' },
  },
  NTP_PORT_NOT_SUPPORTED: {
    400: { message: 'Port not supported', details: 'A port for the key exchange requires NTS.', type: 'PLUGIN' },
  },
  NTP_SERVER_ALREADY_EXISTS: {
    400: { message: 'Server already exists', details: 'The appliance already has this server.', type: 'PLUGIN' },
  },
  NTP_SERVER_DOES_NOT_EXIST: {
    404: { message: 'Server does not exist', details: 'The appliance has no NTP server with this address.', type: 'PLUGIN' },
  },
  NTP_VERSION_NOT_SUPPORTED: {
    400: { message: 'Version not supported', details: 'NTS needs version 4 of the protocol.', type: 'PLUGIN' },
  },
  OPERATION_RESTRICTED: {
    403: { message: 'Operation restricted', details: 'The interface belongs to an enabled bond and cannot be configured separately.', type: 'PLUGIN' },
  },
  PACKAGE_AUTHCODE_INVALID: {
    400: { message: 'Wrong authcode', details: 'The authcode does not belong to this package.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_FILEID_DOES_NOT_EXIST: {
    404: { message: 'File does not exist', details: 'The home directory has no file with this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_FILENAME_NOT_VALID: {
    400: { message: 'File name not accepted', details: 'The name of the file is invalid, or its extension is not accepted.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INCORRECT_PASSWORD: {
    400: { message: 'Incorrect password', details: 'The current password is wrong. The attempt counts as a failed login.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INTERNAL_ERROR: {
    400: { message: 'Internal error of the user service', details: 'The appliance could not read or write the data of this user.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_ACTION: {
    404: { message: 'Action does not exist', details: 'The user has no action with this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_CERTIFICATE: {
    400: { message: 'Not a certificate', details: 'The text is not a certificate in PEM.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_PASSWORD: {
    400: { message: 'Password not accepted', details: 'The new password is too simple or too short, or was used before.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_PATTERN_DETECTED: {
    400: { message: 'Dangerous characters', details: 'The name of the user or of the file contains characters that are not permitted.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_ROLEID: {
    400: { message: 'Role does not exist', details: 'The appliance has no role with this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_INVALID_USERID: {
    404: { message: 'User does not exist', details: 'The appliance has no user with this name.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_ROLEID_ALREADY_EXISTS: {
    400: { message: 'Role already exists', details: 'Another role has this identifier.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: {
    404: { message: 'Role does not exist', details: 'The appliance has no role with this identifier.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE: {
    403: { message: 'Built-in role', details: 'A built-in role and its rules cannot be changed.', type: 'PLUGIN' },
  },
  'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN': {
    403: { message: 'File is protected', details: 'A file with the name server.pem cannot be uploaded.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_ALREADY_EXISTS: {
    400: { message: 'User already exists', details: 'A user or an account of the operating system with this name already exists.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_DOES_NOT_EXIST: {
    404: { message: 'User does not exist', details: 'The appliance has no user with this name and therefore no files of the user.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_NOT_AUTHORIZED: {
    401: { message: 'Not permitted for this user', details: 'Only an admin may act on other users.', type: 'PLUGIN' },
    403: { message: 'Not permitted for this user', details: 'Only the user who uploaded the files may see them.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_NOT_CHANGEABLE: {
    403: { message: 'User cannot be changed', details: 'A built-in user cannot be changed.', type: 'PLUGIN' },
  },
  SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE: {
    403: { message: 'User name is reserved', details: 'The name belongs to an account of the operating system.', type: 'PLUGIN' },
  },
  SERVER_FILE_UPLOAD_LIMIT_EXCEED: {
    400: { message: 'Too many files', details: 'A request must contain exactly one file.', type: 'SERVER' },
  },
  SERVER_REQUEST_NOT_APPROPRIATE: {
    400: { message: 'Wrong media type', details: 'This operation does not accept a body of this media type.', type: 'SERVER' },
  },
  SNMP_NOTIFICATION_ALREADY_EXISTS: {
    400: { message: 'Notification already exists', details: 'The SNMP user already has a notification to this address.', type: 'PLUGIN' },
  },
  SNMP_NOTIFICATION_DOES_NOT_EXIST: {
    404: { message: 'Notification does not exist', details: 'The SNMP user has no notification to this address.', type: 'PLUGIN' },
  },
  SNMP_OPERATION_FAILED: {
    500: { message: 'SNMP operation failed', details: 'The SNMP service could not complete the request.', type: 'PLUGIN' },
  },
  SNMP_TRAP_ACTION_INVALID: {
    404: { message: 'Action does not exist', details: 'The actions of traps are enable and disable.', type: 'PLUGIN' },
  },
  SNMP_TRAP_ALREADY_EXISTS: {
    400: { message: 'Trap already exists', details: 'A trap to this host already exists.', type: 'PLUGIN' },
  },
  SNMP_TRAP_DOES_NOT_EXIST: {
    404: { message: 'Trap does not exist', details: 'There is no trap to this host.', type: 'PLUGIN' },
  },
  SNMP_TRAP_NOT_CONFIGURED: {
    404: { message: 'No trap configured', details: 'Configure a trap first.', type: 'PLUGIN' },
  },
  SNMP_USER_ALREADY_EXISTS: {
    400: { message: 'SNMP user already exists', details: 'An SNMP user with this name already exists.', type: 'PLUGIN' },
  },
  SNMP_USER_DOES_NOT_EXIST: {
    404: { message: 'SNMP user does not exist', details: 'There is no SNMP user with this name.', type: 'PLUGIN' },
  },
  SSH_FAILED_TO_RESET_CIPHERS: {
    400: { message: 'SSH ciphers not reset', details: 'The list of ciphers could not be reset to the default.', type: 'PLUGIN' },
  },
  SSH_FAILED_TO_SET_CIPHERS: {
    400: { message: 'SSH ciphers not set', details: 'The list contains a cipher that the SSH service does not support.', type: 'PLUGIN' },
  },
  SSH_OPERATION_FAILED: {
    400: { message: 'SSH operation failed', details: 'The SSH service could not apply the change.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE: {
    400: { message: 'Backup not compatible', details: 'The backup does not contain the configuration of this service.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE: {
    400: { message: 'Backup not complete', details: 'The backup is incomplete.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_FILE_NAME_MISSING: {
    400: { message: 'Backup missing', details: 'The appliance has no backup with this identifier.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_NTP_SERVICE_RUNNING: {
    400: { message: 'NTP service running', details: 'Stop the NTP service first.', type: 'PLUGIN' },
    409: { message: 'NTP service running', details: 'Stop the NTP service first.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_SERVICE_NAME_INVALID: {
    400: { message: 'Configuration does not exist', details: 'No service with this name has a configuration to restore.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_SERVICE_RUNNING: {
    400: { message: 'Service is running', details: 'Stop the service before you restore its configuration.', type: 'PLUGIN' },
  },
  SYSCONF_CONFIG_VERSION_NOT_SUPPORTED: {
    400: { message: 'Backup version not supported', details: 'The appliance cannot read a backup of this software version.', type: 'PLUGIN' },
  },
  SYSLOG_INVALID_CERTIFICATE: {
    400: { message: 'Invalid certificate', details: 'The input is not a certificate.', type: 'PLUGIN' },
  },
  SYSLOG_LOG_DOES_NOT_EXIST: {
    404: { message: 'Log does not exist', details: 'The appliance has no log with this name.', type: 'PLUGIN' },
  },
  SYSLOG_REMOTE_HOST_ALREADY_EXISTS: {
    400: { message: 'Host already exists', details: 'This host already receives logs.', type: 'PLUGIN' },
  },
  UPGRADE_CONFIG_FILES_DO_NOT_EXIST: {
    400: { message: 'Configuration files missing', details: 'The appliance lacks the configuration files that validate an upgrade.', type: 'PLUGIN' },
  },
  UPGRADE_LICENSE_ALREADY_APPLIED: {
    400: { message: 'License already applied', details: 'This upgrade has already been applied.', type: 'PLUGIN' },
  },
  UPGRADE_UPLOADED_LICENSE_INVALID: {
    400: { message: 'License not valid', details: 'The file is not a license for this appliance.', type: 'PLUGIN' },
  },
} as const satisfies FailureTexts;

/** An error identifier that some operation documents. */
export type FailureId = keyof typeof failures;

/** The value of WWW-Authenticate in the answer to every unauthenticated request. */
export const challenge = 'Basic realm="Luna Network HSM", charset="UTF-8"';
