/** The refusals of users, their files and certificates, and of the rules for logins and passwords. */
import type { FailureTexts } from '../failure-text.ts';

export const userFailures = {
  SERVERPLUGIN_INTERNAL_ERROR: {
    title: 'Internal error of the user service',
    details: 'The appliance could not read or write what belongs to this user.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_USERID_NOT_AUTHORIZED: {
    title: 'Not allowed for this user',
    details: 'Whoever is no admin may act on the own user only.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE: {
    title: 'User is reserved',
    details: 'The name belongs to an account of the operating system.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INVALID_USERID: {
    title: 'No such user',
    details: 'The appliance has no user of this name.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_USERID_DOES_NOT_EXIST: {
    title: 'No such user',
    details: 'The appliance has no user of this name, and so no files of it.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INVALID_PATTERN_DETECTED: {
    title: 'Dangerous characters',
    details: 'The name of the user or of the file has characters that it must not have.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_FILENAME_NOT_VALID: {
    title: 'File name not accepted',
    details: 'The name of the file breaks the rules for names, or its extension is not accepted.',
    type: 'PLUGIN',
  },
  'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN': {
    title: 'File is protected',
    details: 'A file called server.pem cannot be sent.',
    type: 'PLUGIN',
  },
  SERVER_FILE_UPLOAD_LIMIT_EXCEED: {
    title: 'Too many files',
    details: 'One request carries one file.',
    type: 'SERVER',
  },
  SERVERPLUGIN_USERID_ALREADY_EXISTS: {
    title: 'User exists',
    details: 'There is a user or an account of the operating system of this name.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INVALID_ROLEID: {
    title: 'No such role',
    details: 'The appliance has no role of this name.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INVALID_PASSWORD: {
    title: 'Password not accepted',
    details: 'The password is too simple or too short, or has been used before.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INCORRECT_PASSWORD: {
    title: 'Incorrect password',
    details: 'The current password is wrong; this counts as a failed login.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INVALID_CERTIFICATE: {
    title: 'Not a certificate',
    details: 'The text is no certificate in PEM.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_INVALID_ACTION: {
    title: 'No such action',
    details: 'The user has no action of this name.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_USERID_NOT_CHANGEABLE: {
    title: 'User cannot be changed',
    details: 'The user belongs to the appliance.',
    type: 'PLUGIN',
  },
  APPLIANCE_USER_INVALID_PARAMETERS: {
    title: 'Parameters not accepted',
    details: 'Each setting can be named once.',
    type: 'PLUGIN',
  },
  APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG: {
    title: 'Rules not read',
    details: 'The appliance could not read the rules for logins.',
    type: 'PLUGIN',
  },
  APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG: {
    title: 'Rules not changed',
    details: 'The appliance could not write the rules for logins.',
    type: 'PLUGIN',
  },
  APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG: {
    title: 'Rules not read',
    details: 'The appliance could not read the rules for passwords.',
    type: 'PLUGIN',
  },
  APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG: {
    title: 'Rules not changed',
    details: 'The appliance could not write the rules for passwords.',
    type: 'PLUGIN',
  },
  APPLIANCE_USER_FAILED_TO_PERFORM_ACTION: {
    title: 'Action failed',
    details: 'The appliance could not perform the action.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
