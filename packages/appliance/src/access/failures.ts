/** The refusals of roles and access rules. */
import type { FailureTexts } from '../failure-text.ts';

export const accessFailures = {
  SERVERPLUGIN_ROLEID_ALREADY_EXISTS: {
    title: 'Role exists already',
    details: 'Another role has this identifier.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE: {
    title: 'Role is built in',
    details: 'The built-in roles and their rules cannot be changed.',
    type: 'PLUGIN',
  },
  SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: {
    title: 'No such role',
    details: 'The appliance has no role with this identifier.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
